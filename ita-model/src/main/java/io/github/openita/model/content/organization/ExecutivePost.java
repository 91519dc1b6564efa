package io.github.openita.model.content.organization;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * An executive's post, held or vacant.
 *
 * @param role station head or head of a work line (O1.3)
 * @param workLine the work line headed; absent for the station head. One officer who heads two lines has two rows
 * @param title title of the post, asked of a vacant post too (O1.3.2)
 */
public record ExecutivePost(
        @Nullable ExecutiveRole role,
        @Nullable WorkLine workLine,

        @Required(criterion = "executive-position") @Nullable
        Text title) {

    /** The post of the station head. */
    public static ExecutivePost stationHead(Text title) {
        return new ExecutivePost(ExecutiveRole.STATION_HEAD, null, title);
    }

    /** The post of the head of a work line. */
    public static ExecutivePost headOf(WorkLine workLine, Text title) {
        return new ExecutivePost(ExecutiveRole.WORK_LINE_HEAD, workLine, title);
    }
}
