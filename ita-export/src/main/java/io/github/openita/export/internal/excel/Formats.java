package io.github.openita.export.internal.excel;

/**
 * Number formats. In {@code [$-D07041E]}, 041E is Thai, 07 the Buddhist calendar and D0 Thai digits (10 Arabic ones):
 * the codes that Excel's own list of Thai formats has, and that LibreOffice shows alike.
 */
final class Formats {

    private static final String THAI_DIGITS = "[$-D00041E]";

    private final boolean thai;
    private final boolean thaiDigits;
    private final String[] grouped = new String[16];

    Formats(boolean thai, boolean thaiDigits) {
        this.thai = thai;
        this.thaiDigits = thaiDigits;
        for (int decimals = 0; decimals < grouped.length; decimals++) {
            grouped[decimals] = digits() + "#,##0" + decimals(decimals);
        }
    }

    /** Grouped by thousands, with so many decimals. */
    String grouped(int decimals) {
        return grouped[Math.min(Math.max(decimals, 0), grouped.length - 1)];
    }

    /** Baht with two decimals. */
    String money() {
        return thaiDigits ? THAI_DIGITS + "\"฿\"#,##0.00" : "[$฿-41E]#,##0.00";
    }

    /** Per cent with so many decimals. */
    String percent(int decimals) {
        return grouped(decimals) + "%";
    }

    /** A year, not grouped. */
    String year() {
        return digits() + "0";
    }

    /** A day: ๓๑ มีนาคม ๒๕๖๖; in English of the Common Era, as the text of English documents. */
    String day() {
        return calendar() + "d mmmm yyyy";
    }

    /** A month. */
    String month() {
        return calendar() + "mmmm yyyy";
    }

    private String calendar() {
        if (!thai) {
            return "[$-809]";
        }
        return thaiDigits ? "[$-D07041E]" : "[$-107041E]";
    }

    private String digits() {
        return thaiDigits ? THAI_DIGITS : "";
    }

    private static String decimals(int count) {
        return count == 0 ? "" : "." + "0".repeat(count);
    }
}
