package io.github.openita.model.json.internal;

import tools.jackson.core.JsonToken;

/** Names of kinds of values in messages; each has a text of its own in both languages. */
enum Word {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DATE,
    MONTH,
    FISCAL_YEAR,
    CHOICE,
    LIST,
    OBJECT,
    NULL;

    /** What was found. */
    static Word found(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case START_ARRAY -> LIST;
            case START_OBJECT -> OBJECT;
            default -> NULL;
        };
    }
}
