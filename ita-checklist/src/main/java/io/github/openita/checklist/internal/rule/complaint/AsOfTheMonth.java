package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.AS_OF;
import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;

/** R04, R99: the figures are as of the month asked for; a longer report as of a later month is left to a reviewer. */
final class AsOfTheMonth implements Rule<CorruptionComplaints> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R04", AS_OF);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        ComplaintStatistics figures = ComplaintRules.statistics(given);
        Location at = ComplaintRules.at(given).child("asOf");
        if (Periods.isLaterReport(given, PERIOD, figures.period(), AS_OF, figures.asOf())) {
            verdicts.review(AS_OF, at, ProblemKind.LATER_REPORT);
        } else if (Periods.asOfMonth(given, AS_OF, figures.asOf(), at, verdicts)) {
            verdicts.pass(AS_OF);
        }
    }
}
