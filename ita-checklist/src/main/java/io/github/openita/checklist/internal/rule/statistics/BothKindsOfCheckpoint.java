package io.github.openita.checklist.internal.rule.statistics;

import static io.github.openita.checklist.internal.rule.statistics.StatisticsRules.CHECKPOINTS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.statistics.CheckpointKind;
import io.github.openita.model.content.statistics.CheckpointStatistic;
import io.github.openita.model.content.statistics.PerformanceStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** R79, implied: both kinds of checkpoint are listed. For information only: a station may have set up one kind alone. */
final class BothKindsOfCheckpoint implements Rule<PerformanceStatistics> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R79", Grounds.IMPLIED);
    }

    @Override
    public Class<PerformanceStatistics> content() {
        return PerformanceStatistics.class;
    }

    @Override
    public void judge(Case<PerformanceStatistics> given, Verdicts verdicts) {
        List<CheckpointStatistic> rows = given.content().checkpoints();
        Set<CheckpointKind> lacking = EnumSet.allOf(CheckpointKind.class);
        rows.forEach(row -> lacking.remove(row.kind()));
        if (!rows.isEmpty() && !lacking.isEmpty()) {
            verdicts.remark(
                    CHECKPOINTS, Severity.INFO, given.at().child("checkpoints"), ProblemKind.NOT_COVERED, lacking);
        }
    }
}
