package io.github.openita.model.time;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a typed date: it was read, or it was refused for a reason. Nothing is guessed.
 *
 * @param <T> {@code LocalDate} or {@code YearMonth}
 */
public sealed interface DateReading<T> {

    /** What was read, if it was. */
    Optional<T> value();

    /** This reading with its value turned into another, which may be refused. */
    <U> DateReading<U> then(Function<T, DateReading<U>> next);

    /**
     * The date was read.
     *
     * @param date the date, C.E.
     */
    record Read<T>(T date) implements DateReading<T> {

        @Override
        public Optional<T> value() {
            return Optional.of(date);
        }

        @Override
        public <U> DateReading<U> then(Function<T, DateReading<U>> next) {
            return next.apply(date);
        }
    }

    /**
     * The text was refused.
     *
     * @param reason why
     */
    record Refused<T>(Reason reason) implements DateReading<T> {

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <U> DateReading<U> then(Function<T, DateReading<U>> next) {
            return new Refused<>(reason);
        }
    }

    /** Why a text is no date. */
    enum Reason {
        /** There is nothing. */
        BLANK,
        /** It has no form of a date that is read here, or something more stands beside it. */
        NOT_A_DATE,
        /** There is no month of that name or number. */
        NO_SUCH_MONTH,
        /** The month has no such day in that year, as 29 February 2566. */
        NO_SUCH_DAY,
        /** The year lies outside 2400 to 2942 B.E. and 1900 to 2399 C.E. */
        YEAR_OUT_OF_RANGE,
        /** A year of two digits that need not be of the Buddhist Era. */
        AMBIGUOUS_YEAR,
        /** The year is not one of the era that is named, or two years are named that are not the same. */
        CONTRADICTORY_YEAR
    }
}
