package io.github.openita.checklist.internal.rule.statistics;

import static io.github.openita.checklist.internal.rule.statistics.StatisticsRules.PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.statistics.PerformanceStatistics;

/** R01: the months covered are those asked for, with figures that they cover. */
final class StatisticsCoverPeriod implements Rule<PerformanceStatistics> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R01", PERIOD);
    }

    @Override
    public Class<PerformanceStatistics> content() {
        return PerformanceStatistics.class;
    }

    @Override
    public void judge(Case<PerformanceStatistics> given, Verdicts verdicts) {
        PerformanceStatistics statistics = given.content();
        boolean right =
                Periods.months(given, PERIOD, statistics.period(), given.at().child("period"), verdicts);
        if (!StatisticsRules.hasRows(statistics)) {
            verdicts.missing(PERIOD, given.at().child("cases"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(PERIOD);
        }
    }
}
