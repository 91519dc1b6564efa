package io.github.openita.export.yearly;

import io.github.openita.export.document.Paragraph;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;

/** The words of the document for one station, year and language; every text may name station ({0}) and year ({1}). */
record Part(Messages messages, StationWords words, FiscalYear year) {

    String say(String key, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(words.nameText());
        arguments.add(year);
        arguments.addAll(List.of(more));
        return messages.format(key, arguments.toArray()).in(words.language());
    }

    Paragraph paragraph(String key) {
        return Paragraph.indented(say(key));
    }

    /** A text to stand in another. */
    Text both(String text) {
        return Text.of(text, text);
    }
}
