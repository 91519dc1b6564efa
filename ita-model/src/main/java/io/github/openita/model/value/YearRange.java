package io.github.openita.model.value;

import org.jspecify.annotations.Nullable;

/**
 * Years from one to another, both included, as the title of a plan or strategy prints them. Either may be absent, and the
 * last may come before the first; then it agrees with no years that are asked for.
 *
 * @param from first year, B.E.
 * @param to last year, B.E.
 */
public record YearRange(@Nullable Integer from, @Nullable Integer to) implements Answer {

    /** Years of the Buddhist Era, both included. */
    public static YearRange of(int from, int to) {
        return new YearRange(from, to);
    }

    @Override
    public boolean answered() {
        return from != null && to != null;
    }

    /** Whether these are exactly the years from one to another. */
    public boolean is(int first, int last) {
        return from != null && to != null && from == first && to == last;
    }
}
