package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.COMPLETED;
import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.IN_PROGRESS;
import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.RECEIVED;
import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.STATISTICS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;
import org.jspecify.annotations.Nullable;

/**
 * R95: the figures are stated. Where none was received and that is stated in words, no figure that is left out is asked
 * for, and the statement stands for the statistics.
 */
final class FiguresStated implements Rule<CorruptionComplaints> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R95", STATISTICS, RECEIVED, COMPLETED, IN_PROGRESS);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        ComplaintStatistics figures = ComplaintRules.statistics(given);
        Location at = ComplaintRules.at(given);
        boolean saidNone = figures.none() && figures.statesNone();
        figure(RECEIVED, figures.total(), saidNone, at.child("total"), verdicts);
        figure(COMPLETED, figures.completed(), saidNone, at.child("completed"), verdicts);
        figure(IN_PROGRESS, figures.inProgress(), saidNone, at.child("inProgress"), verdicts);
        if (figures.total() == null && saidNone) {
            verdicts.pass(STATISTICS);
        } else {
            figure(STATISTICS, figures.total(), false, at.child("total"), verdicts);
        }
    }

    private static void figure(
            String criterion, @Nullable Integer figure, boolean notAsked, Location at, Verdicts verdicts) {
        if (figure == null && notAsked) {
            verdicts.notApplicable(criterion);
        } else if (figure == null) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
        } else if (figure < 0) {
            verdicts.fail(criterion, at, ProblemKind.NEGATIVE);
        } else {
            verdicts.pass(criterion);
        }
    }
}
