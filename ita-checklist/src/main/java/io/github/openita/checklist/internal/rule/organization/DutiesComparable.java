package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.DUTIES_MATCH;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.OrganizationInfo;

/** R27: a reviewer of the duties needs the internal order that divides the work. */
final class DutiesComparable implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R27", Grounds.IMPLIED);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        if (given.content().divisionOrder() == null
                && !given.content().workLines().isEmpty()) {
            verdicts.remark(
                    DUTIES_MATCH, Severity.WARNING, given.at().child("divisionOrder"), ProblemKind.NOTHING_TO_COMPARE);
        }
    }
}
