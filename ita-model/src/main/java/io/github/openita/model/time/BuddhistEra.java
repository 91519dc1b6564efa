package io.github.openita.model.time;

/** Which years are accepted, and in which era a year of four digits stands: the two do not overlap. */
public final class BuddhistEra {

    static final int EARLIEST = 2400;
    /** The century of a year written with two digits: ๖๕ is 2565. */
    static final int SHORT_CENTURY = 25;

    static final int EARLIEST_COMMON = 1900;
    static final int LATEST_COMMON = EARLIEST - 1;
    static final int LATEST = ofCommon(LATEST_COMMON);

    private BuddhistEra() {}

    /** The year of the Buddhist Era that begins with a year of the Common Era. */
    public static int ofCommon(int year) {
        return year + FiscalYear.BUDDHIST_OFFSET;
    }

    static int toCommon(int year) {
        return year - FiscalYear.BUDDHIST_OFFSET;
    }

    static boolean includes(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    static boolean commonIncludes(int year) {
        return year >= EARLIEST_COMMON && year <= LATEST_COMMON;
    }
}
