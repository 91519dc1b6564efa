package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A decimal number, such as an amount of Baht, written out: at most {@value #INTEGER_DIGITS} digits before the point
 * and {@value #FRACTION_DIGITS} after it, no exponent. The number of decimals is kept.
 */
enum NumberRule implements ScalarRule {
    INSTANCE;

    private static final int INTEGER_DIGITS = 15;
    private static final int FRACTION_DIGITS = 6;

    @Override
    public Word expected() {
        return Word.NUMBER;
    }

    @Override
    public Object read(JsonToken token, String text) {
        String number = Tokens.number(token, text, Word.NUMBER);
        int start = number.charAt(0) == '-' ? 1 : 0;
        int point = number.indexOf('.');
        int integers = (point < 0 ? number.length() : point) - start;
        int fractions = point < 0 ? 0 : number.length() - point - 1;
        boolean exponent = number.indexOf('e') >= 0 || number.indexOf('E') >= 0;
        if (exponent || integers > INTEGER_DIGITS || fractions > FRACTION_DIGITS) {
            throw refusal();
        }
        return new BigDecimal(number);
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        BigDecimal number = (BigDecimal) value;
        if ((long) number.precision() - number.scale() > INTEGER_DIGITS || number.scale() > FRACTION_DIGITS) {
            throw refusal();
        }
        out.writeNumber(number.toPlainString());
    }

    private static Refusal refusal() {
        return Refusal.of(InputProblemKind.NOT_MONEY, INTEGER_DIGITS, FRACTION_DIGITS);
    }
}
