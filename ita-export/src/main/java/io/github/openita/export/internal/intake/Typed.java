package io.github.openita.export.internal.intake;

import io.github.openita.model.text.ThaiText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is in a cell. */
sealed interface Typed {

    /** Whether there is nothing to see. */
    default boolean isBlank() {
        return false;
    }

    /** A text. */
    record Words(String text) implements Typed {

        @Override
        public boolean isBlank() {
            return ThaiText.isBlank(text);
        }
    }

    /**
     * A number.
     *
     * @param number with as many decimals as the cell shows, or more where it has more
     * @param day the day that the cell shows, where it shows one
     */
    record Figure(BigDecimal number, @Nullable LocalDate day) implements Typed {}

    /** A truth value. */
    record Truth(boolean value) implements Typed {}

    /** An error such as {@code #N/A}. */
    record Fault() implements Typed {}
}
