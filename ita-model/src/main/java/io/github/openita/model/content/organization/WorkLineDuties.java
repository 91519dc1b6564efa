package io.github.openita.model.content.organization;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * What a work line does (O1.1, O1.1.1).
 *
 * @param workLine the work line
 * @param duties kinds of work, as the head's assignment and the internal order have them
 */
public record WorkLineDuties(
        @Required(criterion = "organization-chart") @Nullable
        WorkLine workLine,

        @Required(criterion = "duties-match-assignment") @Nullable
        Text duties) {}
