package io.github.openita.export.item;

import io.github.openita.export.policy.PolicyDocument;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.text.Language;
import java.util.List;

/** The announcement of the policies, always in Thai and in English, whatever the language asked for (O23.1.2). */
final class Policies implements ItemLayout<AntiBriberyAnnouncement> {

    private final PolicyDocument documents = PolicyDocument.create();

    @Override
    public List<Part> parts(AntiBriberyAnnouncement content, Page page) {
        return List.of(part("thai", Language.TH, content, page), part("english", Language.EN, content, page));
    }

    private Part part(String suffix, Language language, AntiBriberyAnnouncement content, Page page) {
        return Part.ready(suffix, documents.of(content, page.station(), language, page.preparedOn()), content);
    }
}
