package io.github.openita.model.measures;

import io.github.openita.model.value.Lists;
import io.github.openita.model.value.OfficeHolder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A station's measures to promote integrity and transparency in a fiscal year (document-structure.md, section 4).
 *
 * @param fiscalYear the fiscal year, B.E.
 * @param indicators measures by indicator; ten in the 2566 edition
 * @param preparedOn day on which the plan was made; need not be given
 * @param signedBy the station head, who closes the document
 */
public record MeasuresPlan(
        @Nullable Integer fiscalYear,
        List<IndicatorMeasures> indicators,
        @Nullable LocalDate preparedOn,
        @Nullable OfficeHolder signedBy) {

    /** Absent lists become empty. */
    public MeasuresPlan {
        indicators = Lists.copy(indicators);
    }

    /**
     * A plan without measures.
     *
     * @param fiscalYear B.E., such as 2566
     */
    public static MeasuresPlan of(int fiscalYear) {
        return new MeasuresPlan(fiscalYear, List.of(), null, null);
    }

    /** With these measures. */
    public MeasuresPlan withIndicators(List<IndicatorMeasures> indicators) {
        return new MeasuresPlan(fiscalYear, indicators, preparedOn, signedBy);
    }

    /** With the day on which it was made. */
    public MeasuresPlan withPreparedOn(LocalDate preparedOn) {
        return new MeasuresPlan(fiscalYear, indicators, preparedOn, signedBy);
    }

    /** With who signed it. */
    public MeasuresPlan withSignedBy(OfficeHolder signedBy) {
        return new MeasuresPlan(fiscalYear, indicators, preparedOn, signedBy);
    }
}
