package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.REPORT_OF_THE_YEAR;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R06: the months reported lie in the year assessed, and there are results. */
final class ReportOfTheYear implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", REPORT_OF_THE_YEAR);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        Location at = given.at().child("report");
        boolean right = inYear(given, PlanRules.period(given.content()), at.child("period"), verdicts);
        if (PlanRules.results(given.content()).isEmpty()) {
            verdicts.missing(REPORT_OF_THE_YEAR, at.child("results"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(REPORT_OF_THE_YEAR);
        }
    }

    private static boolean inYear(Case<ActionPlan> given, @Nullable MonthRange stated, Location at, Verdicts verdicts) {
        if (stated == null || !stated.isComplete()) {
            verdicts.missing(REPORT_OF_THE_YEAR, at, ProblemKind.MISSING);
            return false;
        }
        Optional<Period.WholeYear> year = given.period(REPORT_OF_THE_YEAR, Period.WholeYear.class);
        if (year.isPresent() && !year.get().resolve(given.year()).covers(stated)) {
            verdicts.fail(
                    REPORT_OF_THE_YEAR,
                    at,
                    ProblemKind.OUTSIDE_PERIOD,
                    year.get().resolve(given.year()));
            return false;
        }
        return true;
    }
}
