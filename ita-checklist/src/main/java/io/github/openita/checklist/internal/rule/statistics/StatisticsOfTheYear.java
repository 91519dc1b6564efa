package io.github.openita.checklist.internal.rule.statistics;

import static io.github.openita.checklist.internal.rule.statistics.StatisticsRules.OF_THE_YEAR;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.statistics.PerformanceStatistics;

/** R06: the months covered lie in the year assessed, and there are figures. */
final class StatisticsOfTheYear implements Rule<PerformanceStatistics> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", OF_THE_YEAR);
    }

    @Override
    public Class<PerformanceStatistics> content() {
        return PerformanceStatistics.class;
    }

    @Override
    public void judge(Case<PerformanceStatistics> given, Verdicts verdicts) {
        PerformanceStatistics statistics = given.content();
        boolean right = Periods.withinYear(
                given, OF_THE_YEAR, statistics.period(), given.at().child("period"), verdicts);
        if (!StatisticsRules.hasRows(statistics)) {
            verdicts.missing(OF_THE_YEAR, given.at().child("cases"), ProblemKind.EMPTY);
        } else if (right) {
            verdicts.pass(OF_THE_YEAR);
        }
    }
}
