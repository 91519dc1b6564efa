package io.github.openita.model.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Where the binder's problems go. */
interface Sink {

    /** How many problems there are so far. */
    int count();

    /** Where the reader stands, to report at later; null if nothing will be reported. */
    @Nullable
    Place mark(JsonParser in);

    /** A problem with the current token. */
    void report(JsonParser in, Refusal refusal);

    /** A problem at a place that was marked. */
    void report(@Nullable Place place, Refusal refusal);

    /** Stops at the first problem. */
    enum FailFast implements Sink {
        INSTANCE;

        @Override
        public int count() {
            return 0;
        }

        @Override
        public @Nullable Place mark(JsonParser in) {
            return null;
        }

        @Override
        public void report(JsonParser in, Refusal refusal) {
            throw refusal;
        }

        @Override
        public void report(@Nullable Place place, Refusal refusal) {
            throw refusal;
        }
    }
}
