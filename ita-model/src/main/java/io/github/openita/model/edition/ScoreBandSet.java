package io.github.openita.model.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bands in use for some fiscal years, highest first.
 *
 * @param id the id: five-levels
 * @param fromYear the first fiscal year, B.E.
 * @param toYear the last fiscal year, B.E.
 * @param bands the bands; the first that holds is the one
 * @param notes notes
 */
public record ScoreBandSet(
        String id, @Nullable Integer fromYear, @Nullable Integer toYear, List<ScoreBand> bands, List<Note> notes) {
    /** Copies its lists. */
    public ScoreBandSet {
        bands = List.copyOf(bands);
        notes = List.copyOf(notes);
    }

    /** Whether the bands are in use for a fiscal year, B.E. */
    public boolean covers(int fiscalYear) {
        return (fromYear == null || fromYear <= fiscalYear) && (toYear == null || fiscalYear <= toYear);
    }

    /**
     * The band of a score.
     *
     * @param total the total, 0 to 100
     * @param lowestInstrument the lowest score of an instrument
     */
    public Optional<ScoreBand> bandOf(BigDecimal total, BigDecimal lowestInstrument) {
        return bands.stream()
                .filter(band -> band.holds(total, lowestInstrument))
                .findFirst();
    }
}
