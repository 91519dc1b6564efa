package io.github.openita.checklist.national;

import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.ScoreBand;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where an estimate of the open-data score stands before the score with which a station passes. */
public enum Standing {
    /** At or above it, whatever reviewers say. */
    REACHES,
    /** Reviewers decide. */
    OPEN,
    /** Below it, whatever reviewers say. */
    BELOW;

    private static final Messages MESSAGES = Messages.load(Standing.class, "national");

    /** Codes of the lowest band with which a station passes: from FY2566 on, and before. */
    private static final List<String> LOWEST_PASS = List.of("PASS", "A");

    /** Where a score stands. */
    public static Standing of(ScoreRange score, BigDecimal mark) {
        if (score.low().compareTo(mark) >= 0) {
            return REACHES;
        }
        return score.high().compareTo(mark) < 0 ? BELOW : OPEN;
    }

    /** The total from which a station passes in a fiscal year; nothing where the edition has no such band. */
    public static Optional<BigDecimal> passMark(Edition edition, FiscalYear year) {
        return edition.scoring().flatMap(scoring -> scoring.bandsFor(year.number())).stream()
                .flatMap(set -> set.bands().stream())
                .filter(band -> LOWEST_PASS.contains(band.code()))
                .map(ScoreBand::from)
                .findFirst();
    }

    /** What it is called. */
    public Text label() {
        return MESSAGES.get("standing." + name());
    }
}
