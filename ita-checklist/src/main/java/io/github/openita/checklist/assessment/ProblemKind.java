package io.github.openita.checklist.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What can be wrong. The requirement's own text says what is asked for; the kind says what is wrong with the answer. */
public enum ProblemKind {
    /** Nothing is given for the item. */
    ITEM_MISSING,
    /** The item has an address or files but no typed content. */
    CONTENT_MISSING,
    /** The content is not of the kind that the item asks for. */
    WRONG_CONTENT,
    /** Not asked for by this edition. */
    NOT_ASKED_FOR,
    /** A component is not given. */
    MISSING,
    /** None of several components is given. */
    MISSING_ANY,
    /** A list has no element. */
    EMPTY,
    /** A person without rank, first name or surname. */
    INCOMPLETE_PERSON,
    /** An address that is none of the web. */
    MALFORMED_ADDRESS,
    /** A telephone number that is none. */
    MALFORMED_PHONE,
    /** An e-mail address that is none. */
    MALFORMED_EMAIL,
    /** A number that must be above zero. */
    NOT_POSITIVE,
    /** A number below zero. */
    NEGATIVE,
    /** Some of a set are not covered. */
    NOT_COVERED,
    /** One is asked for, several are given. */
    REPEATED,
    /** As of another day or month than asked for. */
    WRONG_AS_OF,
    /** As of another month than asked for. */
    WRONG_AS_OF_MONTH,
    /** Another fiscal year, or other years, than asked for. */
    WRONG_YEAR,
    /** A month of the period is absent. */
    MONTH_MISSING,
    /** A month is there twice. */
    MONTH_REPEATED,
    /** A month outside the period. */
    OUTSIDE_PERIOD,
    /** Older than a change that it must show. */
    OUTDATED,
    /** Another person than the current head. */
    NOT_CURRENT_HEAD,
    /** The station's current head is not known, so nothing can be compared. */
    HEAD_UNKNOWN,
    /** Dated before the current head took office. */
    BEFORE_HEAD,
    /** Two data that exclude each other. */
    CONTRADICTION,
    /** Neither rows nor the statement that there was none. */
    NEITHER_ROWS_NOR_NONE,
    /** Several published in one calendar month. */
    NOT_MONTHLY,
    /** Published before it can be known. */
    PUBLISHED_EARLY,
    /** Published later than a month after. */
    PUBLISHED_LATE,
    /** Published before the end of the time that it reports. */
    PUBLISHED_BEFORE_END,
    /** A file format is absent. */
    FORMAT_MISSING,
    /** None of the machine-readable formats is there. */
    MACHINE_READABLE_MISSING,
    /** A text without its English version. */
    TRANSLATION_MISSING,
    /** Some of the contents asked for are absent. */
    CONTENTS_INCOMPLETE,
    /** Not among those that it must be one of. */
    NOT_AMONG,
    /** An amount above the one that limits it. */
    EXCEEDS,
    /** Amounts that do not add up to their total. */
    SUM_DIFFERS,
    /** The end comes before the beginning. */
    REVERSED,
    /** A reference to an entry that is not there. */
    UNKNOWN_REFERENCE,
    /** Two entries with one reference. */
    REFERENCE_REPEATED,
    /** A planned entry of which nothing is reported. */
    NOT_REPORTED,
    /** An entry after those that it should come before. */
    OUT_OF_ORDER,
    /** Signed or received by another person than the current head, who may have been head at the time. */
    SIGNED_BY_ANOTHER,
    /** One address for files of several formats. */
    SAME_ADDRESS,
    /** Dated outside the month in which it stands. */
    NOT_IN_MONTH,
    /** As of a later month than asked for, with data of a longer time: a reviewer must look. */
    LATER_REPORT,
    /** A reviewer must look. */
    REVIEW_NEEDED,
    /** A reviewer rejected it. */
    REJECTED,
    /** An attestation that does not count. */
    ATTESTATION_VOID,
    /** Text damaged by extraction from PDF. */
    DAMAGED_TEXT,
    /** A year of the Buddhist Era where the Common Era is stored. */
    WRONG_CALENDAR,
    /** A day outside the fiscal year. */
    OUTSIDE_YEAR,
    /** Begun later than asked for. */
    STARTS_LATE,
    /** Begun, and not gone on with. */
    NOT_CONTINUED,
    /** A scale or its levels leave a value out, or have it twice. */
    GAP_OR_OVERLAP,
    /** A level of risk that the criteria do not give. */
    LEVEL_DIFFERS,
    /** A score or level that the criteria do not have. */
    NOT_ON_SCALE,
    /** A scale of fewer or more steps than usual. */
    UNUSUAL_SCALE,
    /** A risk that is rated higher after its measures than before. */
    RESIDUAL_HIGHER,
    /** What a risk above the accepted level must have is absent. */
    ABOVE_APPETITE,
    /** A file in a format that does not suit what it is for. */
    UNUSUAL_FORMAT,
    /** Something else than the edition names. */
    NOT_AS_NAMED,
    /** A guideline without a result of following it. */
    NO_RESULT_YET,
    /** A contract whose project has no announcement. */
    NOT_ANNOUNCED,
    /** Not the same as another item says. */
    DIFFERS_FROM_ITEM,
    /** Published elsewhere than on the station's website. */
    OTHER_WEBSITE,
    /** No address at which the item is published. */
    ADDRESS_MISSING,
    /** Nothing to compare with. */
    NOTHING_TO_COMPARE,
    /** A text names another station. */
    OTHER_STATION_NAMED,
    /** A text names another fiscal year where the present one is meant. */
    OTHER_YEAR_NAMED,
    /** A text names another station head. */
    OTHER_HEAD_NAMED,
    /** A text cites the committee order by another number or date. */
    ORDER_CITED_OTHERWISE;

    private static final Map<String, ProblemKind> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ProblemKind::key, Function.identity()));

    /** The stable key, such as {@code month-missing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind with a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ProblemKind of(String key) {
        ProblemKind kind = BY_KEY.get(key);
        if (kind == null) {
            throw new IllegalArgumentException("no problem kind " + key);
        }
        return kind;
    }
}
