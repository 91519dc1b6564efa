package io.github.openita.checklist.internal.rule.justice;

import static io.github.openita.checklist.internal.rule.justice.RightsRules.VICTIM_COMPENSATION;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.justice.CriminalJusticeRights;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.GuidelineText;

/** R57, proposed: the right to remedy from the State names the Act that grants it. Remarks only. */
final class ActNamed implements Rule<CriminalJusticeRights> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R57", Grounds.PROPOSED);
    }

    @Override
    public Class<CriminalJusticeRights> content() {
        return CriminalJusticeRights.class;
    }

    @Override
    public void judge(Case<CriminalJusticeRights> given, Verdicts verdicts) {
        GuidelineText right = given.content().victimCompensation();
        if (right != null
                && right.answered()
                && (right.legalBasis() == null || !right.legalBasis().answered())) {
            Location at = given.at().child("victimCompensation").child("legalBasis");
            verdicts.remark(VICTIM_COMPENSATION, Severity.INFO, at, ProblemKind.MISSING);
        }
    }
}
