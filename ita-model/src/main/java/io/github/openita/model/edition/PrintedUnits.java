package io.github.openita.model.edition;

import org.jspecify.annotations.Nullable;

/**
 * The units as the source prints them, where that differs.
 *
 * @param data who makes the data
 * @param report who makes the report
 */
public record PrintedUnits(@Nullable String data, @Nullable String report) {}
