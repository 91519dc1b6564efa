package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A whole number that fits an {@code int}, written without a point and without an exponent. */
enum IntegerRule implements ScalarRule {
    INSTANCE;

    @Override
    public Word expected() {
        return Word.INTEGER;
    }

    @Override
    public Object read(JsonToken token, String text) {
        long number = Tokens.integer(token, text, Word.INTEGER);
        if (number != (int) number) {
            throw Refusal.of(InputProblemKind.OUT_OF_RANGE, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        return (int) number;
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeNumber((int) value);
    }
}
