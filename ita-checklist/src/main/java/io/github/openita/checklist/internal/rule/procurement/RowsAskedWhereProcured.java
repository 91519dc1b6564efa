package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.FIRST_HALF;
import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.ROW_FIELDS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.time.Period;
import java.util.List;

/**
 * R94: what is asked of a procurement applies only where the period has one. A station that states for every month of the
 * period that there was none is complete; without any row and without those statements, the fields are not provided.
 */
final class RowsAskedWhereProcured implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return new RuleInfo("R94", Grounds.EXPLICIT, Basis.STATED, ROW_FIELDS);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        List<MonthlySummary> months = given.content().months();
        if (months.stream().anyMatch(month -> !month.procurements().isEmpty())) {
            ROW_FIELDS.forEach(verdicts::pass);
        } else if (NoneThroughout.states(
                given.content(), given.period(FIRST_HALF, Period.Months.class), given.year())) {
            ROW_FIELDS.forEach(verdicts::notApplicable);
        } else {
            ROW_FIELDS.forEach(
                    field -> verdicts.missing(field, given.at().child("months"), ProblemKind.NEITHER_ROWS_NOR_NONE));
        }
    }
}
