package io.github.openita.checklist.score;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.InstrumentWeight;
import io.github.openita.model.edition.Scoring;
import io.github.openita.model.edition.SubIndicator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What an item is worth in the total, by the weights and means of an edition. */
final class ItemShares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    private final Edition edition;
    private final Scoring scoring;

    ItemShares(Edition edition, Scoring scoring) {
        this.edition = edition;
        this.scoring = scoring;
    }

    /** The points of the total, 0 to 100, that lie between an item that passes and one that fails. */
    BigDecimal of(DisclosureItem item) {
        Framework frame = edition.framework();
        SubIndicator part = frame.subIndicators().stream()
                .filter(each -> each.id().equals(item.subIndicator()))
                .findFirst()
                .orElseThrow();
        Indicator indicator = frame.indicators().stream()
                .filter(each -> each.number() == part.indicator())
                .findFirst()
                .orElseThrow();
        long items = edition.items().stream()
                .filter(each -> each.subIndicator().equals(part.id()))
                .count();
        long parts = frame.subIndicators().stream()
                .filter(each -> each.indicator() == indicator.number())
                .count();
        long indicators = frame.indicators().stream()
                .filter(each -> each.instrument().equals(indicator.instrument()))
                .count();
        BigDecimal points =
                scoring.itemPoints().pass().subtract(scoring.itemPoints().fail());
        return points.multiply(weight(indicator.instrument()))
                .divide(HUNDRED.multiply(BigDecimal.valueOf(items * parts * indicators)), DIGITS, RoundingMode.HALF_UP);
    }

    private BigDecimal weight(String instrument) {
        return scoring.weights().stream()
                .filter(each -> each.instrument().equals(instrument))
                .map(InstrumentWeight::percent)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
