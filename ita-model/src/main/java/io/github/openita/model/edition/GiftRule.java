package io.github.openita.model.edition;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the law says of gifts to officials (O23).
 *
 * @param limitBaht what may be kept without a report, per person and occasion, in baht
 * @param reportWithinDays the days within which a gift above it is reported
 * @param yearsAfterOffice the years after office for which the rule binds
 * @param laws the laws
 * @param provenance where it is known from
 * @param notes notes
 */
public record GiftRule(
        BigDecimal limitBaht,
        int reportWithinDays,
        int yearsAfterOffice,
        List<GiftLaw> laws,
        Provenance provenance,
        List<Note> notes) {
    /** Copies its lists. */
    public GiftRule {
        laws = List.copyOf(laws);
        notes = List.copyOf(notes);
    }
}
