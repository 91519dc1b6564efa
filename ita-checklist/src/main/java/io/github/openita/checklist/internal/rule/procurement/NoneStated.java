package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.NONE_STATEMENT;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.field.Location;
import java.util.List;

/** R61: a month without procurement states so, and only such a month does. */
final class NoneStated implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R61", NONE_STATEMENT);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        Location at = given.at().child("months");
        List<MonthlySummary> months = given.content().months();
        boolean stated = false;
        boolean sound = true;
        for (int i = 0; i < months.size(); i++) {
            boolean none = months.get(i).procurements().isEmpty();
            boolean states = months.get(i).statesNone();
            stated |= none && states;
            sound &= none == states;
            if (none && !states) {
                verdicts.missing(NONE_STATEMENT, at.child(i).child("noneStatement"), ProblemKind.MISSING);
            } else if (!none && states) {
                verdicts.fail(NONE_STATEMENT, at.child(i).child("noneStatement"), ProblemKind.CONTRADICTION);
            }
        }
        if (months.isEmpty()) {
            verdicts.missing(NONE_STATEMENT, at, ProblemKind.EMPTY);
        } else if (sound && stated) {
            verdicts.pass(NONE_STATEMENT);
        } else if (sound) {
            verdicts.notApplicable(NONE_STATEMENT);
        }
    }
}
