package io.github.openita.checklist.internal.rule.risk;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.field.Location;
import java.util.List;

/** A proposed rule that remarks on each risk in the light of the criteria; nothing while there are none. */
abstract class RemarkOnRisks implements Rule<CorruptionRiskManagement> {

    private final String id;

    RemarkOnRisks(String id) {
        this.id = id;
    }

    @Override
    public final RuleInfo info() {
        return RuleInfo.remark(id, Grounds.PROPOSED);
    }

    @Override
    public final Class<CorruptionRiskManagement> content() {
        return CorruptionRiskManagement.class;
    }

    @Override
    public final void judge(Case<CorruptionRiskManagement> given, Verdicts verdicts) {
        RiskAssessment assessment = given.content().assessment();
        if (assessment == null || assessment.matrix() == null) {
            return;
        }
        Location at = given.at().child("assessment").child("risks");
        List<Risk> risks = assessment.risks();
        for (int i = 0; i < risks.size(); i++) {
            look(risks.get(i), assessment.matrix(), at.child(i), verdicts);
        }
    }

    /** Looks at one risk, at its place. */
    abstract void look(Risk risk, RiskMatrix matrix, Location at, Verdicts verdicts);
}
