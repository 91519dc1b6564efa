package io.github.openita.model.content.manual;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.TimeLimit;
import io.github.openita.model.value.WorkLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service of the station (O9.2).
 *
 * @param workLine the work line that gives it (O9.2.5)
 * @param serviceType type of service (O9.2.1)
 * @param steps its steps in order, at least one (O9.2.2)
 * @param diagram its diagram or chart; services may share one (O9.2.3)
 * @param duration the time that it takes (O9.2.4)
 */
public record PublicService(
        @Required(criterion = "services-by-work-line") @Nullable
        WorkLine workLine,

        @Required(criterion = "service-type") @Nullable Text serviceType,
        List<@Required(criterion = "service-steps") Text> steps,
        @Required(criterion = "service-diagram") @Nullable FileRef diagram,
        @Required(criterion = "service-duration") @Nullable TimeLimit duration) {

    /** Absent lists become empty. */
    public PublicService {
        steps = Lists.copy(steps);
    }

    /** A service of which only the type is known. */
    public static PublicService of(WorkLine workLine, Text serviceType) {
        return new PublicService(workLine, serviceType, List.of(), null, null);
    }

    /** With its steps in order. */
    public PublicService withSteps(Text... steps) {
        return new PublicService(workLine, serviceType, List.of(steps), diagram, duration);
    }

    /** With its diagram. */
    public PublicService withDiagram(FileRef diagram) {
        return new PublicService(workLine, serviceType, steps, diagram, duration);
    }

    /** With the time that it takes. */
    public PublicService withDuration(TimeLimit duration) {
        return new PublicService(workLine, serviceType, steps, diagram, duration);
    }
}
