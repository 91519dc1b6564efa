package io.github.openita.checklist.internal.rule.mandate;

import static io.github.openita.checklist.internal.rule.mandate.MandateRules.AREA_MONTH;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.mandate.AreaOfResponsibility;
import io.github.openita.model.content.mandate.StationMandate;
import io.github.openita.model.field.Location;
import java.util.List;

/** R05: the month in which the area data were prepared is stated, with data of which it is the month. Any month will do. */
final class AreaMonthStated implements Rule<StationMandate> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R05", AREA_MONTH);
    }

    @Override
    public Class<StationMandate> content() {
        return StationMandate.class;
    }

    @Override
    public void judge(Case<StationMandate> given, Verdicts verdicts) {
        AreaOfResponsibility area = given.content().area();
        Location at = given.at().child("area");
        if (area == null || area.preparedIn() == null) {
            verdicts.missing(AREA_MONTH, at.child("preparedIn"), ProblemKind.MISSING);
        } else if (area.localities().isEmpty() && area.population() == null) {
            List<Part> data = List.of(
                    new Part(AreaOfResponsibility.class, "localities"),
                    new Part(AreaOfResponsibility.class, "population"));
            verdicts.missing(AREA_MONTH, at, ProblemKind.MISSING_ANY, data);
        } else {
            verdicts.pass(AREA_MONTH);
        }
    }
}
