package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.NONE_STATEMENT;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;

/** R64: exactly where none was received in the period, that is stated in words. */
final class NoneStated implements Rule<CorruptionComplaints> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R64", NONE_STATEMENT);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        ComplaintStatistics figures = ComplaintRules.statistics(given);
        Location at = ComplaintRules.at(given).child("noneStatement");
        if (figures.some() && figures.statesNone()) {
            verdicts.fail(NONE_STATEMENT, at, ProblemKind.CONTRADICTION);
        } else if (figures.some()) {
            verdicts.notApplicable(NONE_STATEMENT);
        } else if (figures.statesNone()) {
            verdicts.pass(NONE_STATEMENT);
        } else {
            verdicts.missing(NONE_STATEMENT, at, ProblemKind.MISSING);
        }
    }
}
