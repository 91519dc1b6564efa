package io.github.openita.checklist.internal.rule.statistics;

import static io.github.openita.checklist.internal.rule.statistics.StatisticsRules.CASES;
import static io.github.openita.checklist.internal.rule.statistics.StatisticsRules.CHECKPOINTS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.statistics.CaseStatistic;
import io.github.openita.model.content.statistics.CheckpointStatistic;
import io.github.openita.model.content.statistics.MonthlyCount;
import io.github.openita.model.content.statistics.PerformanceStatistics;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * R79, proposed: figures by month are of every month covered and add up to the total, and no more cases are cleared than
 * were reported, but for old ones. Remarks only.
 */
final class PlausibleFigures implements Rule<PerformanceStatistics> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R79", Grounds.PROPOSED);
    }

    @Override
    public Class<PerformanceStatistics> content() {
        return PerformanceStatistics.class;
    }

    @Override
    public void judge(Case<PerformanceStatistics> given, Verdicts verdicts) {
        MonthRange period = given.content().period();
        List<CaseStatistic> cases = given.content().cases();
        for (int i = 0; i < cases.size(); i++) {
            CaseStatistic row = cases.get(i);
            Location at = given.at().child("cases").child(i);
            monthly(CASES, row.monthly(), row.received(), period, at.child("monthly"), verdicts);
            if (row.cleared() != null && row.received() != null && row.cleared() > row.received()) {
                verdicts.remark(CASES, Severity.INFO, at.child("cleared"), ProblemKind.EXCEEDS);
            }
        }
        List<CheckpointStatistic> checkpoints = given.content().checkpoints();
        for (int i = 0; i < checkpoints.size(); i++) {
            CheckpointStatistic row = checkpoints.get(i);
            Location at = given.at().child("checkpoints").child(i).child("monthly");
            monthly(CHECKPOINTS, row.monthly(), row.timesSetUp(), period, at, verdicts);
        }
    }

    private static void monthly(
            String criterion,
            List<MonthlyCount> months,
            @Nullable Integer total,
            @Nullable MonthRange period,
            Location at,
            Verdicts verdicts) {
        if (months.isEmpty()) {
            return;
        }
        if (period != null && period.length() > 0) {
            List<@Nullable YearMonth> given = months.stream()
                    .<@Nullable YearMonth>map(MonthlyCount::month)
                    .toList();
            period.months().stream()
                    .filter(month -> !given.contains(month))
                    .forEach(month ->
                            verdicts.remark(criterion, Severity.WARNING, at, ProblemKind.MONTH_MISSING, month));
        }
        boolean whole = months.stream().map(MonthlyCount::count).noneMatch(Objects::isNull);
        if (total != null && whole && sum(months) != total) {
            verdicts.remark(criterion, Severity.WARNING, at, ProblemKind.SUM_DIFFERS);
        }
    }

    private static long sum(List<MonthlyCount> months) {
        return months.stream()
                .map(MonthlyCount::count)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }
}
