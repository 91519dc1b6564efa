package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.VACANCY_SYMBOL;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R23: a post declared vacant has no holder. */
final class VacancyExcludesHolder implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R23", VACANCY_SYMBOL);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        List<Executive> executives = given.content().executives();
        boolean contradicts = false;
        for (int i = 0; i < executives.size(); i++) {
            Executive executive = executives.get(i);
            if (!executive.held() && isThere(executive.person())) {
                contradicts = true;
                verdicts.fail(
                        VACANCY_SYMBOL,
                        given.at().child("executives").child(i).child("vacancy"),
                        ProblemKind.CONTRADICTION);
            }
        }
        if (executives.isEmpty()) {
            verdicts.missing(VACANCY_SYMBOL, given.at().child("executives"), ProblemKind.EMPTY);
        } else if (executives.stream().allMatch(Executive::held)) {
            verdicts.notApplicable(VACANCY_SYMBOL);
        } else if (!contradicts) {
            verdicts.pass(VACANCY_SYMBOL);
        }
    }

    /** A holder of whom nothing is said is none. */
    private static boolean isThere(@Nullable Person person) {
        return person != null
                && !(ThaiText.isBlank(person.rank())
                        && ThaiText.isBlank(person.firstName())
                        && ThaiText.isBlank(person.surname()));
    }
}
