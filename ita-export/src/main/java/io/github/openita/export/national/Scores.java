package io.github.openita.export.national;

import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.export.document.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as they are shown: to two decimals. */
final class Scores {

    private static final int DECIMALS = 2;

    private Scores() {}

    static CellValue low(ScoreRange score) {
        return value(score.low());
    }

    static CellValue high(ScoreRange score) {
        return value(score.high());
    }

    static BigDecimal rounded(BigDecimal score) {
        return score.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static CellValue value(BigDecimal score) {
        return new CellValue.Decimal(rounded(score));
    }
}
