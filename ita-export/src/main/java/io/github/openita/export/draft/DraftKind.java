package io.github.openita.export.draft;

import java.util.Locale;

/** What can be drafted. */
public enum DraftKind {
    /** The anti-bribery and No Gift policy (O23). */
    POLICY,
    /** The corruption risk assessment (O25): a register of risks, which the station has to rate. */
    RISK,
    /** The order that appoints the committee. */
    ORDER,
    /** The plan of measures for every indicator. */
    MEASURES,
    /** The calendar of the disclosure items, which follows from the edition. */
    CALENDAR;

    /** Its name in commands and files: {@code policy}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
