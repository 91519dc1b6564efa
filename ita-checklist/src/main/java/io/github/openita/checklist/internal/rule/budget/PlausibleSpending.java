package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.FundRules.SPENDING;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.FundSpending;
import io.github.openita.model.content.budget.InvestigationFund;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * R59, proposed: no more is spent than was allocated, and the lines of spending lie in the months reported and add up to
 * what was spent. Remarks only.
 */
final class PlausibleSpending implements Rule<InvestigationFund> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R59", Grounds.PROPOSED);
    }

    @Override
    public Class<InvestigationFund> content() {
        return InvestigationFund.class;
    }

    @Override
    public void judge(Case<InvestigationFund> given, Verdicts verdicts) {
        InvestigationFund fund = given.content();
        BigDecimal allocated = fund.allocated();
        BigDecimal spent = fund.spent();
        if (allocated != null && spent != null && spent.compareTo(allocated) > 0) {
            verdicts.remark(SPENDING, Severity.WARNING, given.at().child("spent"), ProblemKind.EXCEEDS);
        }
        Location at = given.at().child("spendings");
        if (spent != null && differs(fund.spendings(), spent)) {
            verdicts.remark(SPENDING, Severity.WARNING, at, ProblemKind.SUM_DIFFERS);
        }
        if (fund.period() != null && fund.period().length() > 0) {
            months(fund.spendings(), fund.period(), at, verdicts);
        }
    }

    /** Whether the lines add up to another amount; nothing can be said where there are none, or one has no amount. */
    private static boolean differs(List<FundSpending> lines, BigDecimal spent) {
        List<BigDecimal> amounts = lines.stream()
                .map(FundSpending::amount)
                .filter(Objects::nonNull)
                .toList();
        return !lines.isEmpty()
                && amounts.size() == lines.size()
                && amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(spent) != 0;
    }

    private static void months(List<FundSpending> lines, MonthRange period, Location at, Verdicts verdicts) {
        for (int i = 0; i < lines.size(); i++) {
            YearMonth month = lines.get(i).month();
            if (month != null && !period.contains(month)) {
                verdicts.remark(
                        SPENDING, Severity.WARNING, at.child(i).child("month"), ProblemKind.OUTSIDE_PERIOD, period);
            }
        }
    }
}
