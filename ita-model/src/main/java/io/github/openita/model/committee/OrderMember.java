package io.github.openita.model.committee;

import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * A member of the committee.
 *
 * @param id an id of the author's choosing, unique in the order; assignments refer to it
 * @param holder the officer and the post that the officer holds at the station
 * @param role role in the committee
 * @param workLine the work line that the member speaks for; need not be given
 */
public record OrderMember(
        @Nullable String id,
        @Nullable OfficeHolder holder,
        @Nullable CommitteeRole role,
        @Nullable WorkLine workLine) {

    /** A member for no particular work line. */
    public static OrderMember of(String id, OfficeHolder holder, CommitteeRole role) {
        return new OrderMember(id, holder, role, null);
    }
}
