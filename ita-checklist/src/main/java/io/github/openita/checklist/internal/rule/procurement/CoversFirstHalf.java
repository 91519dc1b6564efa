package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.FIRST_HALF;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** R01, R60: there is a summary for each month of the period, and none for another month. */
final class CoversFirstHalf implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R01", FIRST_HALF);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        Location at = given.at().child("months");
        List<MonthlySummary> summaries = given.content().months();
        if (summaries.stream().allMatch(summary -> summary.month() == null)) {
            verdicts.missing(FIRST_HALF, at, ProblemKind.EMPTY);
            return;
        }
        if (given.asksOtherwise(FIRST_HALF, Period.Months.class)) {
            verdicts.review(FIRST_HALF, at, ProblemKind.REVIEW_NEEDED);
            return;
        }
        given.period(FIRST_HALF, Period.Months.class)
                .ifPresentOrElse(
                        period -> compare(summaries, period.resolve(given.year()), period.atLeast(), at, verdicts),
                        () -> verdicts.pass(FIRST_HALF));
    }

    private static void compare(
            List<MonthlySummary> summaries, MonthRange asked, boolean atLeast, Location at, Verdicts verdicts) {
        List<YearMonth> absent = new ArrayList<>(asked.months());
        boolean inside = true;
        for (int i = 0; i < summaries.size(); i++) {
            YearMonth month = summaries.get(i).month();
            absent.remove(month);
            if (month != null && !atLeast && !asked.contains(month)) {
                inside = false;
                verdicts.fail(FIRST_HALF, at.child(i).child("month"), ProblemKind.OUTSIDE_PERIOD, asked);
            }
        }
        absent.forEach(month -> verdicts.fail(FIRST_HALF, at, ProblemKind.MONTH_MISSING, month));
        if (inside && absent.isEmpty()) {
            verdicts.pass(FIRST_HALF);
        }
    }
}
