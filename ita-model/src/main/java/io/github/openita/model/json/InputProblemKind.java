package io.github.openita.model.json;

/** What can be wrong with JSON that is read. */
public enum InputProblemKind {
    /** The file or stream cannot be read. */
    UNREADABLE,
    /** Larger than the limit. */
    TOO_LARGE,
    /** Nothing but white space. */
    EMPTY,
    /** Begins with a byte order mark. */
    BYTE_ORDER_MARK,
    /** In UTF-16 or UTF-32. */
    UTF16,
    /** Not in UTF-8, Windows-874 (TIS-620) for one. */
    NOT_UTF8,
    /** Not well-formed JSON. */
    NOT_JSON,
    /** Ends in the middle. */
    TRUNCATED,
    /** Something follows the end. */
    TRAILING_CONTENT,
    /** A typographic quotation mark where a straight one belongs, as word processors put it. */
    CURLY_QUOTE,
    /** Thai digits where JSON wants Arabic ones: a number, a date. */
    THAI_DIGITS,
    /** The root is no object. */
    WRONG_ROOT,
    /** Nested deeper than the limit. */
    TOO_DEEP,
    /** A text longer than the limit. */
    STRING_TOO_LONG,
    /** More elements in a list or an object, or in all, than the limit. */
    TOO_MANY_ELEMENTS,
    /** The same name twice in one object. */
    DUPLICATE_KEY,
    /** A name that is not known at its place. */
    UNKNOWN_FIELD,
    /** A member is absent that must be there for the rest to be understood. */
    MISSING_FIELD,
    /** A value of one kind where another belongs. */
    WRONG_TYPE,
    /** Null in a list. */
    NULL_IN_LIST,
    /** Null in the place of a list. */
    NULL_FOR_LIST,
    /** The same element twice in a set. */
    DUPLICATE_ELEMENT,
    /** Half of a surrogate pair: a text that was cut in the middle of a character. */
    BROKEN_CHARACTER,
    /** A number that is not whole. */
    NOT_AN_INTEGER,
    /** A number out of its range. */
    OUT_OF_RANGE,
    /** Not a plain decimal number of at most 15 digits before and 6 after the point. */
    NOT_MONEY,
    /** None of the allowed values. */
    UNKNOWN_VALUE,
    /** No date of the form 2023-01-31. */
    BAD_DATE,
    /** A date or month with a year of the Buddhist Era. */
    BUDDHIST_DATE,
    /** No month of the form 2023-01. */
    BAD_MONTH,
    /** A fiscal year in the Common Era. */
    COMMON_ERA_YEAR,
    /** Values that are well-formed one by one and contradict each other. */
    INCONSISTENT,
    /** An item that the edition does not have. */
    UNKNOWN_ITEM,
    /** An edition that is not known. */
    UNKNOWN_EDITION,
    /** More problems than are reported. */
    TOO_MANY_PROBLEMS
}
