package io.github.openita.checklist.internal.rule.law;

import static io.github.openita.checklist.internal.rule.law.LawRules.CATEGORISED;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.law.Law;
import io.github.openita.model.content.law.RelatedLaws;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.util.List;

/** R77: every law stands in a category. Which categories there are is the station's choice. */
final class EveryLawInCategory implements Rule<RelatedLaws> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R77", CATEGORISED);
    }

    @Override
    public Class<RelatedLaws> content() {
        return RelatedLaws.class;
    }

    @Override
    public void judge(Case<RelatedLaws> given, Verdicts verdicts) {
        List<Law> laws = given.content().laws();
        Location at = given.at().child("laws");
        if (laws.isEmpty()) {
            verdicts.missing(CATEGORISED, at, ProblemKind.EMPTY);
        } else if (laws.stream().noneMatch(law -> ThaiText.isBlank(law.category()))) {
            verdicts.pass(CATEGORISED);
        }
        for (int i = 0; i < laws.size(); i++) {
            if (ThaiText.isBlank(laws.get(i).category())) {
                verdicts.missing(CATEGORISED, at.child(i).child("category"), ProblemKind.MISSING);
            }
        }
    }
}
