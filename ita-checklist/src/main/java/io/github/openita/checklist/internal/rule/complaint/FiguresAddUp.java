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
import org.jspecify.annotations.Nullable;

/**
 * R64, proposed: as many were received as are handled and being handled together, and no fewer than are known of these.
 * Remarks only: the station may count complaints of an earlier year among those that it handles.
 */
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
        if (total == null) {
            return;
        }
        long known = orZero(completed) + orZero(inProgress);
        boolean all = completed != null && inProgress != null;
        if (all ? known != total : known > total) {
            verdicts.remark(PROGRESS, Severity.WARNING, ComplaintRules.at(given), ProblemKind.SUM_DIFFERS);
        }
    }

    /** As a long integer: what a stranger's file states may be too large to add as it is. */
    private static long orZero(@Nullable Integer figure) {
        return figure == null ? 0 : figure;
    }
}
