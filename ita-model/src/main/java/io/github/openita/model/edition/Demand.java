package io.github.openita.model.edition;

import io.github.openita.model.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a requirement asks, as far as it can be said in data.
 *
 * @param condition when it applies
 * @param period the time, relative to the fiscal year
 * @param formats the file formats
 * @param noneStatement the statement that there is nothing to report
 * @param minCount the least number of children or entries
 * @param details anything else, by name, in the order of the edition
 */
public record Demand(
        @Nullable Condition condition,
        @Nullable Period period,
        @Nullable FormatDemand formats,
        @Nullable NoneStatement noneStatement,
        @Nullable Integer minCount,
        Map<String, Choice> details) {
    /** Copies the details in their order. */
    public Demand {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
