package io.github.openita.checklist.internal.rule.ethics;

import static io.github.openita.checklist.internal.rule.ethics.EthicsRules.CODE_STANDARD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.ethics.EthicsManual;

/** R70: a reviewer who compares with the code needs practices to compare. */
final class PracticesToCompare implements Rule<EthicsManual> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R70", CODE_STANDARD);
    }

    @Override
    public Class<EthicsManual> content() {
        return EthicsManual.class;
    }

    @Override
    public void judge(Case<EthicsManual> given, Verdicts verdicts) {
        if (given.content().practices().isEmpty()) {
            verdicts.missing(CODE_STANDARD, given.at().child("practices"), ProblemKind.EMPTY);
        } else {
            verdicts.pass(CODE_STANDARD);
        }
    }
}
