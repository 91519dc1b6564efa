package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.FundRules.PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.InvestigationFund;

/** R01, R59: the data are of the months asked for, with an amount that they cover. */
final class FundCoversPeriod implements Rule<InvestigationFund> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R01", PERIOD);
    }

    @Override
    public Class<InvestigationFund> content() {
        return InvestigationFund.class;
    }

    @Override
    public void judge(Case<InvestigationFund> given, Verdicts verdicts) {
        InvestigationFund fund = given.content();
        boolean right = Periods.months(given, PERIOD, fund.period(), given.at().child("period"), verdicts);
        if (fund.allocated() == null && fund.spent() == null) {
            verdicts.missing(PERIOD, given.at().child("allocated"), ProblemKind.MISSING);
        } else if (right) {
            verdicts.pass(PERIOD);
        }
    }
}
