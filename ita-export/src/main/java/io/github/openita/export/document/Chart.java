package io.github.openita.export.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of numbers. Renderers state its figures in words too, for those who do not see it.
 *
 * @param kind its kind
 * @param title what it shows
 * @param unit the unit of the numbers, such as baht
 * @param categories the names along the axis, at least one; three for a radar
 * @param series the rows of numbers, at least one, each with a number for every category
 */
public record Chart(Kind kind, String title, @Nullable String unit, List<String> categories, List<Series> series)
        implements Block {

    /** The kind of a chart. */
    public enum Kind {
        /** Bars side by side. */
        BAR,
        /** Bars upon another. */
        STACKED_BAR,
        /** Lines around a centre. */
        RADAR
    }

    /**
     * Numbers of one kind.
     *
     * @param name what they are
     * @param values a number for each category, none below zero
     * @param tone what its colour stands for; where it stands for nothing, series are told apart by their order
     */
    public record Series(String name, List<BigDecimal> values, Tone tone) {

        /** Numbers whose colour stands for nothing. */
        public Series(String name, List<BigDecimal> values) {
            this(name, values, Tone.NEUTRAL);
        }

        /** Copies the list. */
        public Series {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value.signum() < 0)) {
                throw new IllegalArgumentException("a chart shows no numbers below zero");
            }
        }
    }

    /** Copies the lists. */
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int count = categories.size();
        if (series.isEmpty() || count < (kind == Kind.RADAR ? 3 : 1)) {
            throw new IllegalArgumentException("a chart needs numbers and categories");
        }
        if (series.stream().anyMatch(each -> each.values().size() != count)) {
            throw new IllegalArgumentException("every series needs a number for each category");
        }
    }
}
