package io.github.openita.checklist.template.measures;

import io.github.openita.model.station.Station;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan of measures is drafted from.
 *
 * @param station the station, whose current head closes the plan
 * @param fiscalYear the fiscal year assessed, B.E.
 * @param preparedOn day on which the plan is made; absent while it is not decided
 */
public record MeasuresFacts(
        Station station, int fiscalYear, @Nullable LocalDate preparedOn) {

    /** Without a day. */
    public static MeasuresFacts of(Station station, int fiscalYear) {
        return new MeasuresFacts(station, fiscalYear, null);
    }

    /** With the day on which the plan is made. */
    public MeasuresFacts prepared(LocalDate preparedOn) {
        return new MeasuresFacts(station, fiscalYear, preparedOn);
    }
}
