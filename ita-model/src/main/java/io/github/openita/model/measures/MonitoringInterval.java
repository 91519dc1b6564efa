package io.github.openita.model.measures;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an activity is followed up: at an interval, on occasions, or both. "Every 3 months, or when something changes" has
 * 3, {@link IntervalUnit#MONTH} and the triggers {@link MonitoringTrigger#INTERVAL} and
 * {@link MonitoringTrigger#ON_CHANGE}.
 *
 * @param wording what is printed, with who follows up
 * @param every the interval, in units, 1 or more
 * @param unit the unit of the interval
 * @param triggers what makes somebody follow up, in the order of the constants
 */
public record MonitoringInterval(
        @Nullable Text wording,
        @Nullable Integer every,
        @Nullable IntervalUnit unit,
        Set<MonitoringTrigger> triggers) {

    /** An absent set becomes empty. */
    public MonitoringInterval {
        triggers = Lists.copy(triggers);
    }
}
