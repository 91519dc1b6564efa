package io.github.openita.model.edition;

import io.github.openita.model.time.FiscalYear;

/**
 * What an edition is known by: the kind of agency it is for, and the year for which it was issued. It may be used for
 * later years too, as long as there is no newer one.
 *
 * @param agencyType the kind of agency, in small letters, digits and hyphens: {@code police-station}
 * @param issuedFor the fiscal year, B.E.
 */
public record EditionId(String agencyType, int issuedFor) {

    /** @throws IllegalArgumentException if the agency type or the year is not of its form */
    public EditionId {
        if (!isAgencyType(agencyType)) {
            throw new IllegalArgumentException("an agency type has small letters, digits and single hyphens");
        }
        FiscalYear.of(issuedFor);
    }

    /** Whether a text has the form of an agency type. */
    public static boolean isAgencyType(String text) {
        return Criterion.isKey(text);
    }

    /**
     * The id that is printed as a text.
     *
     * @param text such as {@code police-station:2566}
     * @throws IllegalArgumentException if the text is none
     */
    public static EditionId parse(String text) {
        int colon = text.indexOf(':');
        String year = text.substring(colon + 1);
        if (colon < 0 || !year.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("an edition is named by agency type and year: police-station:2566");
        }
        return new EditionId(text.substring(0, colon), Integer.parseInt(year));
    }

    @Override
    public String toString() {
        return agencyType + ':' + issuedFor;
    }
}
