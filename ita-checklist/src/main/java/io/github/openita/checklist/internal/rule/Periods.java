package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.Period;
import io.github.openita.model.value.YearRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a station states of a time, compared with the period that the edition sets for a criterion. Each method notes what
 * is wrong and says whether nothing is; a criterion without a period of the kind only asks that something is stated.
 */
public final class Periods {

    private Periods() {}

    /** R01, R02: the months stated are those asked for, all of them; more only where a longer time will do. */
    public static boolean months(
            Case<?> given, String criterion, @Nullable MonthRange stated, Location at, Verdicts verdicts) {
        if (stated == null || !stated.isComplete()) {
            Location lacking = stated == null ? at : at.child(stated.from() == null ? "from" : "to");
            verdicts.missing(criterion, lacking, ProblemKind.MISSING);
            return false;
        }
        if (stated.length() == 0) {
            verdicts.fail(criterion, at, ProblemKind.CONTRADICTION);
            return false;
        }
        if (anotherKind(given, criterion, Period.Months.class, at, verdicts)) {
            return false;
        }
        Optional<Period.Months> period = given.period(criterion, Period.Months.class);
        return period.isEmpty() || compare(given, criterion, period.get(), stated, at, verdicts);
    }

    private static boolean compare(
            Case<?> given, String criterion, Period.Months period, MonthRange stated, Location at, Verdicts verdicts) {
        MonthRange asked = period.resolve(given.year());
        asked.months().stream()
                .filter(month -> !stated.contains(month))
                .forEach(month -> verdicts.fail(criterion, at, ProblemKind.MONTH_MISSING, month));
        if (period.atLeast()) {
            return stated.covers(asked);
        }
        boolean begins = inside(criterion, stated.from(), asked, at.child("from"), verdicts);
        boolean ends = inside(criterion, stated.to(), asked, at.child("to"), verdicts);
        return begins && ends && stated.covers(asked);
    }

    private static boolean inside(
            String criterion, @Nullable YearMonth end, MonthRange asked, Location at, Verdicts verdicts) {
        boolean inside = end != null && asked.contains(end);
        if (!inside) {
            verdicts.fail(criterion, at, ProblemKind.OUTSIDE_PERIOD, asked);
        }
        return inside;
    }

    /** R03: the day as of which something is stated is the one asked for. */
    public static boolean asOfDay(
            Case<?> given, String criterion, @Nullable LocalDate stated, Location at, Verdicts verdicts) {
        if (stated != null && anotherKind(given, criterion, Period.AsOfDay.class, at, verdicts)) {
            return false;
        }
        Function<Period.AsOfDay, LocalDate> asked = period -> period.resolve(given.year());
        Optional<LocalDate> day = given.period(criterion, Period.AsOfDay.class).map(asked);
        return equal(criterion, stated, day, ProblemKind.WRONG_AS_OF, at, verdicts);
    }

    /** R04: the month as of which something is stated is the one asked for. */
    public static boolean asOfMonth(
            Case<?> given, String criterion, @Nullable YearMonth stated, Location at, Verdicts verdicts) {
        if (stated != null && anotherKind(given, criterion, Period.AsOfMonth.class, at, verdicts)) {
            return false;
        }
        Function<Period.AsOfMonth, YearMonth> asked = period -> period.resolve(given.year());
        Optional<YearMonth> month =
                given.period(criterion, Period.AsOfMonth.class).map(asked);
        return equal(criterion, stated, month, ProblemKind.WRONG_AS_OF_MONTH, at, verdicts);
    }

    /**
     * R99: whether a report covers the months asked for and later ones, and is as of a later month than asked for. Such a
     * one is not failed for its month without a person's look.
     *
     * @param covered the months that it covers, asked for by the criterion before
     * @param stated the month as of which it is, asked for by the criterion before
     */
    public static boolean isLaterReport(
            Case<?> given,
            String monthsCriterion,
            @Nullable MonthRange covered,
            String asOfCriterion,
            @Nullable YearMonth stated) {
        Optional<MonthRange> asked = given.period(monthsCriterion, Period.Months.class)
                .filter(Period.Months::atLeast)
                .map(period -> period.resolve(given.year()));
        Optional<YearMonth> asOf =
                given.period(asOfCriterion, Period.AsOfMonth.class).map(period -> period.resolve(given.year()));
        return covered != null
                && stated != null
                && asked.filter(months -> covered.covers(months) && isAfter(covered.to(), months.to()))
                        .isPresent()
                && asOf.filter(stated::isAfter).isPresent();
    }

    private static boolean isAfter(@Nullable YearMonth one, @Nullable YearMonth other) {
        return one != null && other != null && one.isAfter(other);
    }

    /** A period of another kind than the rule knows is left to a reviewer. */
    private static boolean anotherKind(
            Case<?> given, String criterion, Class<? extends Period> kind, Location at, Verdicts verdicts) {
        boolean another = given.asksOtherwise(criterion, kind);
        if (another) {
            verdicts.review(criterion, at, ProblemKind.REVIEW_NEEDED);
        }
        return another;
    }

    private static <T> boolean equal(
            String criterion,
            @Nullable T stated,
            Optional<T> asked,
            ProblemKind otherwise,
            Location at,
            Verdicts verdicts) {
        if (stated == null) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
            return false;
        }
        boolean equal = asked.isEmpty() || asked.get().equals(stated);
        if (!equal) {
            verdicts.fail(criterion, at, otherwise, asked.get());
        }
        return equal;
    }

    /** R06: the number of a fiscal year, B.E., is that of the year assessed. */
    public static boolean fiscalYear(
            Case<?> given, String criterion, @Nullable Integer stated, Location at, Verdicts verdicts) {
        if (stated == null) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
            return false;
        }
        Optional<Period.WholeYear> period = given.period(criterion, Period.WholeYear.class);
        if (period.isPresent() && stated != given.year().number()) {
            verdicts.fail(criterion, at, ProblemKind.WRONG_YEAR, period.get().describe(given.year()));
            return false;
        }
        return true;
    }

    /** R06: the months stated lie in the year assessed. */
    public static boolean withinYear(
            Case<?> given, String criterion, @Nullable MonthRange stated, Location at, Verdicts verdicts) {
        if (stated == null || !stated.isComplete()) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
            return false;
        }
        Optional<MonthRange> year =
                given.period(criterion, Period.WholeYear.class).map(asked -> asked.resolve(given.year()));
        if (year.isPresent() && !year.get().covers(stated)) {
            verdicts.fail(criterion, at, ProblemKind.OUTSIDE_PERIOD, year.get());
            return false;
        }
        return true;
    }

    /** R09, R10: the years stated are exactly those that the edition fixes, whatever year is assessed. */
    public static boolean years(
            Case<?> given, String criterion, @Nullable YearRange stated, Location at, Verdicts verdicts) {
        if (stated == null || !stated.answered()) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
            return false;
        }
        if (anotherKind(given, criterion, Period.Absolute.class, at, verdicts)) {
            return false;
        }
        Optional<Period.Absolute> asked = given.period(criterion, Period.Absolute.class);
        if (asked.isPresent() && !stated.is(asked.get().fromYear(), asked.get().toYear())) {
            verdicts.fail(criterion, at, ProblemKind.WRONG_YEAR, asked.get().describe(given.year()));
            return false;
        }
        return true;
    }

    /** R14, proposed: the last publication or update is not before the end of the months reported. Remarks only. */
    public static void publishedAfter(
            Case<?> given, String criterion, @Nullable MonthRange reported, Verdicts verdicts) {
        YearMonth last = reported == null ? null : reported.to();
        if (last != null
                && latest(given.disclosure())
                        .filter(day -> day.isBefore(last.atEndOfMonth()))
                        .isPresent()) {
            Location at =
                    given.disclosureAt().child(given.disclosure().updatedOn() == null ? "publishedOn" : "updatedOn");
            verdicts.remark(criterion, Severity.WARNING, at, ProblemKind.PUBLISHED_BEFORE_END, last);
        }
    }

    /** The last day on which the disclosure says that it was published or updated. */
    public static Optional<LocalDate> latest(Disclosure<?> disclosure) {
        return Stream.of(Optional.ofNullable(disclosure.publishedOn()), Optional.ofNullable(disclosure.updatedOn()))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }
}
