package io.github.openita.checklist.internal.rule.risk;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.field.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures of the plan with their places.
 *
 * @param all in the order of the risks
 */
record PlannedMeasures(List<Planned> all) {

    /** A measure and its place. */
    record Planned(RiskMeasure measure, Location at) {}

    /** The measures of the plan in a case; none while nothing is assessed. */
    static PlannedMeasures in(Case<CorruptionRiskManagement> given) {
        List<Planned> all = new ArrayList<>();
        RiskAssessment assessment = given.content().assessment();
        List<Risk> risks = assessment == null ? List.of() : assessment.risks();
        for (int risk = 0; risk < risks.size(); risk++) {
            Location at =
                    given.at().child("assessment").child("risks").child(risk).child("measures");
            List<RiskMeasure> measures = risks.get(risk).measures();
            for (int i = 0; i < measures.size(); i++) {
                all.add(new Planned(measures.get(i), at.child(i)));
            }
        }
        return new PlannedMeasures(all);
    }
}
