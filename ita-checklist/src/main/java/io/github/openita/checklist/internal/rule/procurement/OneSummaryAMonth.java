package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.CLASSIFIED_BY_MONTH;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.field.Location;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/** R60: each summary says its month, and no month has two. */
final class OneSummaryAMonth implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R60", CLASSIFIED_BY_MONTH);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        Location at = given.at().child("months");
        int count = given.content().months().size();
        Set<YearMonth> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = given.content().months().get(i).month();
            if (month == null) {
                verdicts.missing(CLASSIFIED_BY_MONTH, at.child(i).child("month"), ProblemKind.MISSING);
            } else if (!seen.add(month)) {
                verdicts.fail(CLASSIFIED_BY_MONTH, at.child(i).child("month"), ProblemKind.MONTH_REPEATED, month);
            }
        }
        if (count == 0) {
            verdicts.missing(CLASSIFIED_BY_MONTH, at, ProblemKind.EMPTY);
        } else if (seen.size() == count) {
            verdicts.pass(CLASSIFIED_BY_MONTH);
        }
    }
}
