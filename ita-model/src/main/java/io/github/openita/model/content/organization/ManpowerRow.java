package io.github.openita.model.content.organization;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.WorkLine;
import org.jspecify.annotations.Nullable;

/**
 * Manpower of one kind of post (O1.2).
 *
 * @param workLine the work line; absent for posts above the work lines
 * @param position the post
 * @param authorised authorised posts, persons; not asked for
 * @param actual posts held, persons, 0 or more
 */
public record ManpowerRow(
        @Nullable WorkLine workLine,
        @Required(criterion = "manpower") @Nullable String position,
        @Nullable Integer authorised,
        @Required(criterion = "manpower") @Nullable Integer actual) {}
