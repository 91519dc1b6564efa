package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.PROGRESS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;
import java.util.stream.Stream;

/** R64: all three figures are there, or it is stated that there was none. */
final class ProgressTold implements Rule<CorruptionComplaints> {

    private static final int FIGURES = 3;

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R64", PROGRESS);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        ComplaintStatistics figures = ComplaintRules.statistics(given);
        Location at = ComplaintRules.at(given);
        long there = Stream.of(figures.total() != null, figures.completed() != null, figures.inProgress() != null)
                .filter(Boolean::booleanValue)
                .count();
        if (there == FIGURES || (figures.none() && figures.statesNone())) {
            verdicts.pass(PROGRESS);
        } else {
            verdicts.missing(PROGRESS, at, ProblemKind.CONTENTS_INCOMPLETE, there, FIGURES);
        }
    }
}
