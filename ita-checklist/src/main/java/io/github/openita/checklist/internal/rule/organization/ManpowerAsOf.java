package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.MANPOWER_AS_OF;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.Manpower;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.Period;
import java.time.LocalDate;

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
        } else {
            compare(given, manpower.asOf(), at.child("asOf"), verdicts);
        }
    }

    private static void compare(Case<OrganizationInfo> given, LocalDate stated, Location at, Verdicts verdicts) {
        LocalDate asked = given.period(MANPOWER_AS_OF, Period.AsOfDay.class)
                .map(period -> period.resolve(given.year()))
                .orElse(stated);
        if (stated.equals(asked)) {
            verdicts.pass(MANPOWER_AS_OF);
        } else {
            verdicts.fail(MANPOWER_AS_OF, at, ProblemKind.WRONG_AS_OF, asked);
        }
    }
}
