package io.github.openita.checklist.template.risk;

import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.WorkLine;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment of corruption risks is drafted from.
 *
 * @param station the station, which the criteria name as their source
 * @param fiscalYear the fiscal year assessed, B.E.
 * @param assessedOn day of the assessment; absent while it is not decided
 * @param period the months in which the measures are done; absent while they are not decided
 * @param owners who is responsible for the measures of a work line; its head where nobody is named
 * @param matrix the station's own criteria; absent for the starter's, with the levels of the edition
 */
public record RiskFacts(
        Station station,
        int fiscalYear,
        @Nullable LocalDate assessedOn,
        @Nullable MonthRange period,
        Map<WorkLine, Text> owners,
        @Nullable RiskMatrix matrix) {

    /** Copies the map. */
    public RiskFacts {
        owners = Map.copyOf(owners);
    }

    /** Without days, owners and criteria of its own. */
    public static RiskFacts of(Station station, int fiscalYear) {
        return new RiskFacts(station, fiscalYear, null, null, Map.of(), null);
    }

    /** With the day of the assessment. */
    public RiskFacts assessed(LocalDate assessedOn) {
        return new RiskFacts(station, fiscalYear, assessedOn, period, owners, matrix);
    }

    /** With the months in which the measures are done. */
    public RiskFacts during(MonthRange period) {
        return new RiskFacts(station, fiscalYear, assessedOn, period, owners, matrix);
    }

    /** With who is responsible for the measures of a work line. */
    public RiskFacts withOwner(WorkLine line, Text owner) {
        Map<WorkLine, Text> more = new EnumMap<>(WorkLine.class);
        more.putAll(owners);
        more.put(line, owner);
        return new RiskFacts(station, fiscalYear, assessedOn, period, more, matrix);
    }

    /** With criteria of its own. */
    public RiskFacts withMatrix(RiskMatrix matrix) {
        return new RiskFacts(station, fiscalYear, assessedOn, period, owners, matrix);
    }
}
