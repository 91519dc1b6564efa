package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.RESULTS_FORM;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import java.util.List;

/** R60: each monthly summary has rows of form สขร.1, or states that there was none. */
final class RowsOrNone implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R60", RESULTS_FORM);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        List<MonthlySummary> months = given.content().months();
        if (months.isEmpty()) {
            verdicts.missing(RESULTS_FORM, given.at().child("months"), ProblemKind.EMPTY);
            return;
        }
        boolean complete = true;
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).procurements().isEmpty() && !months.get(i).statesNone()) {
                complete = false;
                verdicts.missing(RESULTS_FORM, given.at().child("months").child(i), ProblemKind.NEITHER_ROWS_NOR_NONE);
            }
        }
        if (complete) {
            verdicts.pass(RESULTS_FORM);
        }
    }
}
