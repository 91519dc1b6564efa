package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the table of measures says of an activity, column by column.
 *
 * @param outputs outputs: who does what
 * @param awareness how awareness is created
 * @param completion by when
 * @param responsible who is responsible
 * @param monitoring how often it is followed up
 */
public record MeasureCells(
        List<Text> outputs,
        @Nullable Text awareness,
        @Nullable Completion completion,
        List<Text> responsible,
        @Nullable Monitoring monitoring) {
    /** Copies its lists. */
    public MeasureCells {
        outputs = List.copyOf(outputs);
        responsible = List.copyOf(responsible);
    }
}
