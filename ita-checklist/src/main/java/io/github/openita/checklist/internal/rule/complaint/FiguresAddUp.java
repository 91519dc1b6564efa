package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.PROGRESS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;

/** R64, proposed: as many were received as are handled and being handled together. Remarks only. */
final class FiguresAddUp implements Rule<CorruptionComplaints> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R64", Grounds.PROPOSED);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        ComplaintStatistics figures = ComplaintRules.statistics(given);
        Integer total = figures.total();
        Integer completed = figures.completed();
        Integer inProgress = figures.inProgress();
        if (total != null && completed != null && inProgress != null && differ(total, completed, inProgress)) {
            verdicts.remark(
                    PROGRESS, Severity.WARNING, ComplaintRules.at(given).child("total"), ProblemKind.SUM_DIFFERS);
        }
    }

    /** In long integers: what a stranger's file states may be too large to add as it is. */
    private static boolean differ(long total, long completed, long inProgress) {
        return total != completed + inProgress;
    }
}
