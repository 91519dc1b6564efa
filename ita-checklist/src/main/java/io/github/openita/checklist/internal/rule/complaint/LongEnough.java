package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.PERIOD;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;

/** R02: the figures cover six months at least. */
final class LongEnough implements Rule<CorruptionComplaints> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R02", PERIOD);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        ComplaintStatistics figures = ComplaintRules.statistics(given);
        Location at = ComplaintRules.at(given).child("period");
        if (Periods.months(given, PERIOD, figures.period(), at, verdicts)) {
            verdicts.pass(PERIOD);
        }
    }
}
