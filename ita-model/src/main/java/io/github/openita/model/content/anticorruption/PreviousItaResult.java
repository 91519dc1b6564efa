package io.github.openita.model.content.anticorruption;

import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The station's ITA result of the past year and its analysis, or the statement that there is none (O28.3.4). Silence is no
 * answer.
 *
 * @param fiscalYear fiscal year of the result, B.E.
 * @param score score, 0 to 100; score or band is asked for
 * @param band the band, as printed in that year
 * @param analysis the analysis
 * @param noneStatement the statement that there is no result, as in the first year of a station
 */
public record PreviousItaResult(
        @Nullable Integer fiscalYear,
        @Nullable BigDecimal score,
        @Nullable Text band,
        @Nullable Text analysis,
        @Nullable Text noneStatement) {

    /** The score of a fiscal year, B.E., and its analysis. */
    public static PreviousItaResult of(int fiscalYear, BigDecimal score, Text analysis) {
        return new PreviousItaResult(fiscalYear, score, null, analysis, null);
    }

    /** No result, stated in words. */
    public static PreviousItaResult none(Text statement) {
        return new PreviousItaResult(null, null, null, null, statement);
    }

    /** With the band. */
    public PreviousItaResult withBand(Text band) {
        return new PreviousItaResult(fiscalYear, score, band, analysis, noneStatement);
    }

    /** Whether it is stated in words that there is none. */
    public boolean statesNone() {
        return noneStatement != null && noneStatement.answered();
    }
}
