package io.github.openita.model.edition.internal;

import io.github.openita.model.json.InputProblemKind;

/** What can be wrong with an edition. Its message is the text of that name in the bundle. */
enum Fault {
    UNREADABLE(InputProblemKind.UNREADABLE),
    TOO_LARGE(InputProblemKind.TOO_LARGE),
    NOT_UTF8(InputProblemKind.NOT_UTF8),
    BYTE_ORDER_MARK(InputProblemKind.BYTE_ORDER_MARK),
    EMPTY(InputProblemKind.EMPTY),
    NOT_JSON(InputProblemKind.NOT_JSON),
    TRUNCATED(InputProblemKind.TRUNCATED),
    TRAILING(InputProblemKind.TRAILING_CONTENT),
    OVER_LIMIT(InputProblemKind.TOO_DEEP),
    DUPLICATE_NAME(InputProblemKind.DUPLICATE_KEY),
    UNKNOWN_NAME(InputProblemKind.UNKNOWN_FIELD),
    MISSING(InputProblemKind.MISSING_FIELD),
    BLANK(InputProblemKind.MISSING_FIELD),
    NOT_OBJECT(InputProblemKind.WRONG_TYPE),
    NOT_LIST(InputProblemKind.WRONG_TYPE),
    NOT_TEXT(InputProblemKind.WRONG_TYPE),
    NOT_NUMBER(InputProblemKind.WRONG_TYPE),
    NOT_FLAG(InputProblemKind.WRONG_TYPE),
    NOT_WHOLE(InputProblemKind.NOT_AN_INTEGER),
    OUT_OF_RANGE(InputProblemKind.OUT_OF_RANGE),
    UNKNOWN_WORD(InputProblemKind.UNKNOWN_VALUE),
    BAD_DATE(InputProblemKind.BAD_DATE),
    BAD_KEY(InputProblemKind.UNKNOWN_VALUE),
    BAD_CRITERION(InputProblemKind.UNKNOWN_VALUE),
    BAD_EDITION_ID(InputProblemKind.UNKNOWN_VALUE),
    BAD_PERIOD(InputProblemKind.UNKNOWN_VALUE),
    PERIOD_REVERSED(InputProblemKind.INCONSISTENT),
    BAD_DAY(InputProblemKind.OUT_OF_RANGE),
    DUPLICATE_ID(InputProblemKind.INCONSISTENT),
    NO_SUCH(InputProblemKind.INCONSISTENT),
    NOT_BOTH_WAYS(InputProblemKind.INCONSISTENT),
    NOT_ASCENDING(InputProblemKind.INCONSISTENT),
    PARENT_LATER(InputProblemKind.INCONSISTENT),
    PARENT_ELSEWHERE(InputProblemKind.INCONSISTENT),
    CRITERION_TAKEN(InputProblemKind.INCONSISTENT),
    CRITERION_ELSEWHERE(InputProblemKind.INCONSISTENT),
    CONTENT_TAKEN(InputProblemKind.INCONSISTENT),
    BASIS_MISSING(InputProblemKind.INCONSISTENT),
    BASIS_UNASKED(InputProblemKind.INCONSISTENT),
    NO_CHILDREN(InputProblemKind.INCONSISTENT),
    NEVER_BINDING(InputProblemKind.INCONSISTENT),
    CONDITION_MISSING(InputProblemKind.INCONSISTENT),
    COUNT_DIFFERS(InputProblemKind.INCONSISTENT),
    COUNT_UNKNOWN(InputProblemKind.UNKNOWN_FIELD),
    WEIGHTS_NOT_100(InputProblemKind.INCONSISTENT),
    BANDS_NOT_CONTIGUOUS(InputProblemKind.INCONSISTENT),
    BANDS_NOT_FROM_ZERO(InputProblemKind.INCONSISTENT),
    BANDS_NOT_OPEN(InputProblemKind.INCONSISTENT),
    BANDS_OVERLAP_IN_TIME(InputProblemKind.INCONSISTENT),
    RISK_NOT_CONTIGUOUS(InputProblemKind.INCONSISTENT),
    TOO_MANY(InputProblemKind.TOO_MANY_PROBLEMS),
    YEARS_REVERSED(InputProblemKind.INCONSISTENT);

    private final InputProblemKind kind;

    Fault(InputProblemKind kind) {
        this.kind = kind;
    }

    InputProblemKind kind() {
        return kind;
    }
}
