package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity that prepares for the assessment. {@code {station}} in its texts stands for the name of the station.
 *
 * @param id the id: M1.1
 * @param indicator the number of the indicator
 * @param issue the id of the issue
 * @param printedNumber the number as printed
 * @param text what is done
 * @param subActivities its parts
 * @param cells the other columns
 * @param items the codes of the items that show it
 * @param sourceLines the lines of the extracted source
 * @param notes notes
 */
public record MeasureActivity(
        String id,
        int indicator,
        @Nullable String issue,
        @Nullable String printedNumber,
        Text text,
        List<SubActivity> subActivities,
        MeasureCells cells,
        List<String> items,
        List<Integer> sourceLines,
        List<Note> notes) {
    /** Copies its lists. */
    public MeasureActivity {
        subActivities = List.copyOf(subActivities);
        items = List.copyOf(items);
        sourceLines = List.copyOf(sourceLines);
        notes = List.copyOf(notes);
    }
}
