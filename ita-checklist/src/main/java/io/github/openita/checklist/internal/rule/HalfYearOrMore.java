package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R02, R04, R99: data that cover six months at least, as of a month. Where they cover more than is asked for, and are as
 * of a later month for that, a reviewer decides both: they are not failed without a person's look.
 *
 * @param period criterion of the months covered
 * @param asOf criterion of the month as of which the data are
 */
public record HalfYearOrMore(String period, String asOf) {

    /** Gives a verdict on the months covered; they stand below a place as {@code period}. */
    public void judgePeriod(
            Case<?> given, @Nullable MonthRange covered, @Nullable YearMonth month, Location at, Verdicts verdicts) {
        Location place = at.child("period");
        if (isLeftToAReviewer(given, covered, month)) {
            verdicts.review(period, place, ProblemKind.REVIEW_NEEDED);
        } else if (Periods.months(given, period, covered, place, verdicts)) {
            verdicts.pass(period);
        }
    }

    /** Gives a verdict on the month as of which the data are; it stands below a place as {@code asOf}. */
    public void judgeAsOf(
            Case<?> given, @Nullable MonthRange covered, @Nullable YearMonth month, Location at, Verdicts verdicts) {
        Location place = at.child("asOf");
        if (isLeftToAReviewer(given, covered, month)) {
            verdicts.review(asOf, place, ProblemKind.REVIEW_NEEDED);
        } else if (Periods.asOfMonth(given, asOf, month, place, verdicts)) {
            verdicts.pass(asOf);
        }
    }

    private boolean isLeftToAReviewer(Case<?> given, @Nullable MonthRange covered, @Nullable YearMonth month) {
        return coversMore(given, covered) && isLater(given, month);
    }

    private boolean coversMore(Case<?> given, @Nullable MonthRange covered) {
        Optional<MonthRange> asked =
                given.period(period, Period.Months.class).map(months -> months.resolve(given.year()));
        return covered != null
                && covered.isComplete()
                && asked.isPresent()
                && covered.covers(asked.get())
                && endsLater(covered, asked.get());
    }

    private static boolean endsLater(MonthRange covered, MonthRange asked) {
        YearMonth end = covered.to();
        YearMonth askedEnd = asked.to();
        return end != null && askedEnd != null && end.isAfter(askedEnd);
    }

    private boolean isLater(Case<?> given, @Nullable YearMonth month) {
        return month != null
                && given.period(asOf, Period.AsOfMonth.class)
                        .filter(asked -> month.isAfter(asked.resolve(given.year())))
                        .isPresent();
    }
}
