package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.MANPOWER_AS_OF;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.Manpower;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.field.Location;

/** R03: manpower is stated as of the last day of the third fiscal month, with rows that the day covers. */
final class ManpowerAsOf implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R03", MANPOWER_AS_OF);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        Location at = given.at().child("manpower");
        Manpower manpower = given.content().manpower();
        if (manpower == null || manpower.asOf() == null) {
            verdicts.missing(MANPOWER_AS_OF, at.child("asOf"), ProblemKind.MISSING);
        } else if (manpower.rows().isEmpty()) {
            verdicts.missing(MANPOWER_AS_OF, at.child("rows"), ProblemKind.EMPTY);
        } else if (Periods.asOfDay(given, MANPOWER_AS_OF, manpower.asOf(), at.child("asOf"), verdicts)) {
            verdicts.pass(MANPOWER_AS_OF);
        }
    }
}
