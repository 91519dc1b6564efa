package io.github.openita.export.internal.word;

import io.github.openita.export.document.Column.Align;
import io.github.openita.export.document.KeyValues;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes names with their values, beside each other without lines. */
final class Facts {

    private static final int NAME = 3;
    private static final int VALUE = 7;

    private final Script script;

    Facts(Script script) {
        this.script = script;
    }

    void write(Flow flow, KeyValues facts) {
        Frame frame = new Frame(flow.table(), Frame.BARE, Frame.shared(flow.width(), NAME, VALUE));
        frame.headings(false, true);
        Values values = new Values(script);
        for (KeyValues.Entry entry : facts.entries()) {
            CTRow row = frame.row(false, true);
            CTTc name = frame.cell(row, 0, 1);
            script.letters().write(Place.in(name).paragraph("FactName"), entry.key(), Look.PLAIN);
            values.write(frame.cell(row, 1, 1), entry.value(), "Fact", Align.LEFT);
        }
        flow.gap();
    }
}
