package io.github.openita.checklist.internal.rule.oversight;

import static io.github.openita.checklist.internal.rule.oversight.OversightRules.RESULTS_PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.oversight.CommitteeResults;
import io.github.openita.model.content.oversight.PoliceCommittee;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;

/** R01: the results are of the months asked for, with something done that they cover. */
final class ResultsCoverPeriod implements Rule<PoliceCommittee> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R01", RESULTS_PERIOD);
    }

    @Override
    public Class<PoliceCommittee> content() {
        return PoliceCommittee.class;
    }

    @Override
    public void judge(Case<PoliceCommittee> given, Verdicts verdicts) {
        Location at = given.at().child("results");
        CommitteeResults results = given.content().results();
        MonthRange period = OversightRules.period(given.content());
        boolean right = Periods.months(given, RESULTS_PERIOD, period, at.child("period"), verdicts);
        if (results == null || results.activities().isEmpty()) {
            verdicts.missing(RESULTS_PERIOD, at.child("activities"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(RESULTS_PERIOD);
        }
    }
}
