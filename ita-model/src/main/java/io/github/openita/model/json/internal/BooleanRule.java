package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** {@code true} or {@code false}. */
enum BooleanRule implements ScalarRule {
    INSTANCE;

    @Override
    public Word expected() {
        return Word.BOOLEAN;
    }

    @Override
    public Object read(JsonToken token, String text) {
        return switch (token) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw Refusal.of(InputProblemKind.WRONG_TYPE, Word.BOOLEAN, Word.found(token));
        };
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeBoolean((boolean) value);
    }
}
