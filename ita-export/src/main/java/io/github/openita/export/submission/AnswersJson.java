package io.github.openita.export.submission;

import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The answers for machines. */
final class AnswersJson {

    private static final JsonFactory JSON = new JsonFactory();

    private AnswersJson() {}

    static byte[] bytes(List<Answer> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            to.writeStartObject();
            to.writeNumberProperty("schemaVersion", 1);
            to.writeArrayPropertyStart("answers");
            for (Answer answer : answers) {
                to.writeStartObject();
                to.writeStringProperty("item", answer.item());
                to.writeStringProperty("titleTh", answer.title().in(Language.TH));
                to.writeStringProperty("titleEn", answer.title().in(Language.EN));
                to.writeBooleanProperty("available", answer.available());
                to.writeStringProperty("url", answer.url());
                to.writeStringProperty("explanation", answer.explanation());
                to.writeEndObject();
            }
            to.writeEndArray();
            to.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
