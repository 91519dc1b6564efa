package io.github.openita.model.measures;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done in an activity.
 *
 * @param text the activity
 * @param subActivities its parts, in order; the document numbers them
 */
public record ActivityText(@Nullable Text text, List<Text> subActivities) {

    /** Absent lists become empty. */
    public ActivityText {
        subActivities = Lists.copy(subActivities);
    }

    /** An activity without parts. */
    public static ActivityText of(Text text) {
        return new ActivityText(text, List.of());
    }
}
