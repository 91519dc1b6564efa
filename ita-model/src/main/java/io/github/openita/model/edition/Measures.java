package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The measures and activities with which an agency prepares for the assessment, indicator by indicator.
 *
 * @param title the title of the table
 * @param columns its columns, in order
 * @param issues the issues
 * @param activities the activities
 * @param notes notes
 */
public record Measures(
        Text title,
        List<MeasureColumn> columns,
        List<MeasureIssue> issues,
        List<MeasureActivity> activities,
        List<Note> notes) {
    /** Copies its lists. */
    public Measures {
        columns = List.copyOf(columns);
        issues = List.copyOf(issues);
        activities = List.copyOf(activities);
        notes = List.copyOf(notes);
    }

    /** The activity with an id. */
    public Optional<MeasureActivity> activity(String id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }
}
