package io.github.openita.model.time;

import io.github.openita.model.time.DateReading.Read;
import io.github.openita.model.time.DateReading.Reason;
import io.github.openita.model.time.DateReading.Refused;
import org.jspecify.annotations.Nullable;

/** Finds the year of the Common Era that a typed year means. */
final class TypedYear {

    /** What the text says of the era of its year. */
    enum Era {
        BUDDHIST,
        COMMON,
        UNNAMED,
        /** Not named, beside an English month: a year of two digits may be of either. */
        UNNAMED_ENGLISH
    }

    private TypedYear() {}

    /**
     * The year, C.E.
     *
     * @param digits two or four Arabic digits
     * @param buddhistYear the same year of the Buddhist Era in brackets, if it is there
     */
    static DateReading<Integer> read(String digits, Era era, @Nullable String buddhistYear) {
        DateReading<Integer> year = digits.length() == 2 ? twoDigits(digits, era) : fourDigits(digits, era);
        if (buddhistYear == null) {
            return year;
        }
        return year.then(common -> BuddhistEra.ofCommon(common) == Integer.parseInt(buddhistYear)
                ? new Read<>(common)
                : new Refused<>(Reason.CONTRADICTORY_YEAR));
    }

    private static DateReading<Integer> twoDigits(String digits, Era era) {
        if (era == Era.COMMON || era == Era.UNNAMED_ENGLISH) {
            return new Refused<>(Reason.AMBIGUOUS_YEAR);
        }
        return new Read<>(BuddhistEra.toCommon(BuddhistEra.SHORT_CENTURY * 100 + Integer.parseInt(digits)));
    }

    private static DateReading<Integer> fourDigits(String digits, Era era) {
        int year = Integer.parseInt(digits);
        boolean buddhist = BuddhistEra.includes(year);
        if (!buddhist && !BuddhistEra.commonIncludes(year)) {
            return new Refused<>(Reason.YEAR_OUT_OF_RANGE);
        }
        if ((era == Era.BUDDHIST && !buddhist) || (era == Era.COMMON && buddhist)) {
            return new Refused<>(Reason.CONTRADICTORY_YEAR);
        }
        return new Read<>(buddhist ? BuddhistEra.toCommon(year) : year);
    }
}
