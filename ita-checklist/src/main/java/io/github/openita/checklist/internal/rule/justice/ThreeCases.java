package io.github.openita.checklist.internal.rule.justice;

import static io.github.openita.checklist.internal.rule.justice.StatementRules.ALLEGED_OFFENDER;
import static io.github.openita.checklist.internal.rule.justice.StatementRules.CASES;
import static io.github.openita.checklist.internal.rule.justice.StatementRules.SUSPECT_OR_COMPLAINT;
import static io.github.openita.checklist.internal.rule.justice.StatementRules.UNCHARGED_WITNESS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.justice.StatementCase;
import io.github.openita.model.content.justice.StatementCaseKind;
import io.github.openita.model.content.justice.StatementTakingGuideline;
import io.github.openita.model.field.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** R56: there are guidelines for each of the three kinds of cases; more may be added, for the list is open. */
final class ThreeCases implements Rule<StatementTakingGuideline> {

    private static final Map<StatementCaseKind, String> ASKED = new EnumMap<>(Map.of(
            StatementCaseKind.SUSPECT_OR_COMPLAINT, SUSPECT_OR_COMPLAINT,
            StatementCaseKind.UNCHARGED_WITNESS, UNCHARGED_WITNESS,
            StatementCaseKind.ALLEGED_OFFENDER, ALLEGED_OFFENDER));

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R56", CASES, SUSPECT_OR_COMPLAINT, UNCHARGED_WITNESS, ALLEGED_OFFENDER);
    }

    @Override
    public Class<StatementTakingGuideline> content() {
        return StatementTakingGuideline.class;
    }

    @Override
    public void judge(Case<StatementTakingGuideline> given, Verdicts verdicts) {
        List<StatementCase> cases = given.content().cases();
        Location at = given.at().child("cases");
        if (cases.isEmpty()) {
            info().criteria().forEach(criterion -> verdicts.missing(criterion, at, ProblemKind.EMPTY));
            return;
        }
        int covered = 0;
        for (Map.Entry<StatementCaseKind, String> asked : ASKED.entrySet()) {
            if (cases.stream().anyMatch(each -> each.kind() == asked.getKey())) {
                covered++;
                verdicts.pass(asked.getValue());
            } else {
                verdicts.missing(asked.getValue(), at, ProblemKind.NOT_COVERED, asked.getKey());
            }
        }
        if (covered == ASKED.size()) {
            verdicts.pass(CASES);
        } else {
            verdicts.missing(CASES, at, ProblemKind.CONTENTS_INCOMPLETE, covered, ASKED.size());
        }
    }
}
