package io.github.openita.model.content.mandate;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * What a work line is there for (O2.1.2).
 *
 * @param workLine the work line
 * @param role its role, mission and responsibility
 */
public record WorkLineRole(
        @Required(criterion = "work-line-roles") @Nullable WorkLine workLine,

        @Required(criterion = "work-line-roles") @Nullable Text role) {}
