package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.UPDATE_DATE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.OrganizationInfo;

/** R15: the date of the last update is stated; it is the disclosure's own, there is no second one. */
final class UpdateDateStated implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R15", UPDATE_DATE);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        if (given.disclosure().updatedOn() == null) {
            verdicts.missing(UPDATE_DATE, given.disclosureAt().child("updatedOn"), ProblemKind.MISSING);
        } else {
            verdicts.pass(UPDATE_DATE);
        }
    }
}
