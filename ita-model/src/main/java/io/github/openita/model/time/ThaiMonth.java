package io.github.openita.model.time;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.ThaiText;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months of the calendar with their Thai and English names, which so depend on no runtime's locale data. */
public enum ThaiMonth {
    /** มกราคม. */
    JANUARY("มกราคม", "ม.ค.", "January"),
    /** กุมภาพันธ์. */
    FEBRUARY("กุมภาพันธ์", "ก.พ.", "February"),
    /** มีนาคม. */
    MARCH("มีนาคม", "มี.ค.", "March"),
    /** เมษายน. */
    APRIL("เมษายน", "เม.ย.", "April"),
    /** พฤษภาคม. */
    MAY("พฤษภาคม", "พ.ค.", "May"),
    /** มิถุนายน. */
    JUNE("มิถุนายน", "มิ.ย.", "June"),
    /** กรกฎาคม. */
    JULY("กรกฎาคม", "ก.ค.", "July"),
    /** สิงหาคม. */
    AUGUST("สิงหาคม", "ส.ค.", "August"),
    /** กันยายน. */
    SEPTEMBER("กันยายน", "ก.ย.", "September"),
    /** ตุลาคม. */
    OCTOBER("ตุลาคม", "ต.ค.", "October"),
    /** พฤศจิกายน. */
    NOVEMBER("พฤศจิกายน", "พ.ย.", "November"),
    /** ธันวาคม. */
    DECEMBER("ธันวาคม", "ธ.ค.", "December");

    private static final Map<String, ThaiMonth> BY_NAME = byName();

    private final String thai;
    private final String thaiShort;
    private final String english;

    ThaiMonth(String thai, String thaiShort, String english) {
        this.thai = thai;
        this.thaiShort = thaiShort;
        this.english = english;
    }

    /** The month of a date or of a month in a year, such as a {@link YearMonth}. */
    public static ThaiMonth of(TemporalAccessor date) {
        return valueOf(Month.from(date).name());
    }

    /** The same month of {@code java.time}. */
    public Month month() {
        return Month.valueOf(name());
    }

    /** The whole name: มกราคม, January. */
    public String name(Language language) {
        return language == Language.TH ? thai : english;
    }

    /** The short name: ม.ค., Jan. */
    public String shortName(Language language) {
        return language == Language.TH ? thaiShort : english.substring(0, 3);
    }

    /**
     * The month with a name, whole or short, Thai or English. Dots and spaces may be missing or too many, and English
     * in any case; nothing else may stand there.
     */
    public static Optional<ThaiMonth> parse(String name) {
        return Optional.ofNullable(BY_NAME.get(key(name)));
    }

    /** A name without dots and spaces, in lower case. */
    static String key(String name) {
        return ThaiText.normalize(name).replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, ThaiMonth> byName() {
        Map<String, ThaiMonth> months = new HashMap<>();
        for (ThaiMonth month : values()) {
            for (Language language : Language.values()) {
                months.put(key(month.name(language)), month);
                months.put(key(month.shortName(language)), month);
            }
        }
        months.put("sept", SEPTEMBER);
        return Map.copyOf(months);
    }
}
