package io.github.openita.model.content.participation;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import java.util.ArrayList;
import java.util.List;

/**
 * Activities in which the current station head takes part (O24 of the 2566 edition).
 *
 * @param activities the activities; one that strengthens integrity is asked for (O24.1), one that explains the
 *     assessment is advised (O24.3)
 */
@ContentKey("head-participation")
public record HeadParticipation(
        @Required(criterion = {"integrity-activity", "fiscal-year", "ita-briefing"})
        List<HeadActivity> activities) implements Content {

    /** Absent lists become empty. */
    public HeadParticipation {
        activities = Lists.copy(activities);
    }

    /** Some activities. */
    public static HeadParticipation of(HeadActivity... activities) {
        return new HeadParticipation(List.of(activities));
    }

    /** With one activity more. */
    public HeadParticipation with(HeadActivity activity) {
        List<HeadActivity> all = new ArrayList<>(activities);
        all.add(activity);
        return new HeadParticipation(all);
    }
}
