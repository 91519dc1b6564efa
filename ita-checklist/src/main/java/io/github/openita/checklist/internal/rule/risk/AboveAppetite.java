package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.RISK_MEASURES;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import java.util.List;

/**
 * R68, proposed: each measure against a risk above the appetite says by when. That there is a measure, and whose it is,
 * O25.4.5 asks for whatever the level. Remarks only.
 */
final class AboveAppetite extends RemarkOnRisks {

    AboveAppetite() {
        super("R68");
    }

    @Override
    void look(Risk risk, RiskMatrix matrix, Location at, Verdicts verdicts) {
        if (risk.rating() == null) {
            return;
        }
        RiskLevel level = matrix.levelOf(risk.rating()).orElse(null);
        if (level == null || !matrix.exceedsAppetite(level)) {
            return;
        }
        List<RiskMeasure> measures = risk.measures();
        for (int i = 0; i < measures.size(); i++) {
            MonthRange period = measures.get(i).period();
            if (period == null || period.to() == null) {
                Location periodAt = at.child("measures").child(i).child("period");
                verdicts.remark(RISK_MEASURES, Severity.WARNING, periodAt, ProblemKind.ABOVE_APPETITE, level);
            }
        }
    }
}
