package io.github.openita.export.submission;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The answers as a table, in the order in which they are entered. */
final class AnswerSheet {

    private static final Messages MESSAGES = Messages.load(AnswerSheet.class, "submission");
    private static final int[] WEIGHTS = {1, 5, 1, 5, 5};

    private AnswerSheet() {}

    static Document of(List<Answer> answers, String station, LocalDate preparedOn) {
        List<Column> columns = IntStream.range(0, WEIGHTS.length)
                .mapToObj(at -> Column.of(say("answers." + (at + 1)), WEIGHTS[at]))
                .toList();
        List<Row> rows = answers.stream().map(AnswerSheet::row).toList();
        DocumentInfo info = DocumentInfo.of(say("answers"), Language.TH, station, preparedOn);
        return Document.of(info, List.of(Table.of(say("answers"), columns, rows)));
    }

    private static Row row(Answer answer) {
        return Row.of(
                CellValue.text(answer.item()),
                CellValue.text(answer.title().in(Language.TH)),
                CellValue.text(say(answer.available() ? "available" : "unavailable")),
                address(answer.url()),
                CellValue.text(answer.explanation()));
    }

    /** An address that a reader may follow is a link; whatever else a station wrote stays text. */
    private static CellValue address(String url) {
        try {
            URI target = new URI(url);
            boolean web = target.getScheme() != null && target.getScheme().matches("(?i)https?");
            return web ? CellValue.link(new Link(url, target)) : CellValue.text(url);
        } catch (URISyntaxException e) {
            return CellValue.text(url);
        }
    }

    private static String say(String key) {
        return MESSAGES.get(key).in(Language.TH);
    }
}
