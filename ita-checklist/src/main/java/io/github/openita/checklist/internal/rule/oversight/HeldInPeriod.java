package io.github.openita.checklist.internal.rule.oversight;

import static io.github.openita.checklist.internal.rule.oversight.OversightRules.RESULTS_PERIOD;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.oversight.CommitteeResults;
import io.github.openita.model.content.oversight.PoliceCommittee;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;

/** R01, proposed: what the committee did lies in the months of which results are given. Remarks only. */
final class HeldInPeriod implements Rule<PoliceCommittee> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R01", Grounds.PROPOSED);
    }

    @Override
    public Class<PoliceCommittee> content() {
        return PoliceCommittee.class;
    }

    @Override
    public void judge(Case<PoliceCommittee> given, Verdicts verdicts) {
        CommitteeResults results = given.content().results();
        MonthRange period = OversightRules.period(given.content());
        if (results == null || period == null || period.length() == 0) {
            return;
        }
        Location at = given.at().child("results").child("activities");
        for (int i = 0; i < results.activities().size(); i++) {
            LocalDate heldOn = results.activities().get(i).heldOn();
            if (heldOn != null && !period.contains(YearMonth.from(heldOn))) {
                verdicts.remark(
                        RESULTS_PERIOD,
                        Severity.WARNING,
                        at.child(i).child("heldOn"),
                        ProblemKind.OUTSIDE_PERIOD,
                        period);
            }
        }
    }
}
