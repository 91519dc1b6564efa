package io.github.openita.model.measures;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An issue to prepare or raise.
 *
 * @param id an id such as {@code M1-I1}, unique in the plan; activities refer to it
 * @param text the issue
 */
public record PlanIssue(@Nullable String id, @Nullable Text text) {}
