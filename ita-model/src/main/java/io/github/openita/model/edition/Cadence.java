package io.github.openita.model.edition;

import org.jspecify.annotations.Nullable;

/**
 * How often the responsible unit reports within the agency: once a month.
 *
 * @param dayOfMonth the day, 1 to 31; the last day where a month is shorter
 * @param printed as the source prints it
 */
public record Cadence(int dayOfMonth, @Nullable String printed) {}
