package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.time.FiscalYear;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A fiscal year: a whole number of the Buddhist Era. */
enum FiscalYearRule implements ScalarRule {
    INSTANCE;

    private static final int EARLIEST_COMMON = 1900;
    private static final int LATEST_COMMON = 2300;

    @Override
    public Word expected() {
        return Word.FISCAL_YEAR;
    }

    @Override
    public Object read(JsonToken token, String text) {
        long year = Tokens.integer(token, text, Word.FISCAL_YEAR);
        if (year >= EARLIEST_COMMON && year <= LATEST_COMMON) {
            throw Refusal.of(InputProblemKind.COMMON_ERA_YEAR);
        }
        if (year < FiscalYear.EARLIEST || year > FiscalYear.LATEST) {
            throw Refusal.of(InputProblemKind.OUT_OF_RANGE, FiscalYear.EARLIEST, FiscalYear.LATEST);
        }
        return FiscalYear.of((int) year);
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeNumber(((FiscalYear) value).number());
    }
}
