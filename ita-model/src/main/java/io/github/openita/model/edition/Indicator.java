package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * An indicator of the assessment.
 *
 * @param number the number, unique in the edition
 * @param name the name
 * @param instrument the code of its instrument
 * @param issues what to be ready for
 * @param notes notes
 */
public record Indicator(int number, Text name, String instrument, List<ImprovementIssue> issues, List<Note> notes) {
    /** Copies its lists. */
    public Indicator {
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }
}
