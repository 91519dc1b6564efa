package io.github.openita.checklist.internal.rule.personnel;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OneOf;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.personnel.PersonnelCriteria;
import io.github.openita.model.content.personnel.PersonnelCriterion;
import io.github.openita.model.content.personnel.PersonnelCriterionKind;
import io.github.openita.model.field.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * R63: there are criteria of each of the four kinds, each with its text, its file or the Royal Thai Police's criterion in
 * its place. Nobody asks whose host that link is on.
 */
final class FourKindsOfCriteria implements Rule<PersonnelCriteria> {

    private static final Map<PersonnelCriterionKind, String> CRITERIA = new EnumMap<>(Map.of(
            PersonnelCriterionKind.TRANSFER, "personnel-criteria/transfer",
            PersonnelCriterionKind.DEVELOPMENT, "personnel-criteria/development",
            PersonnelCriterionKind.EVALUATION, "personnel-criteria/performance-evaluation",
            PersonnelCriterionKind.REWARD_AND_DISCIPLINE, "personnel-criteria/reward-punishment-morale"));

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R63", CRITERIA.values().toArray(String[]::new));
    }

    @Override
    public Class<PersonnelCriteria> content() {
        return PersonnelCriteria.class;
    }

    @Override
    public void judge(Case<PersonnelCriteria> given, Verdicts verdicts) {
        List<PersonnelCriterion> rows = given.content().criteria();
        Location at = given.at().child("criteria");
        CRITERIA.forEach((kind, criterion) -> judge(kind, criterion, rows, at, verdicts));
    }

    private static void judge(
            PersonnelCriterionKind kind,
            String criterion,
            List<PersonnelCriterion> rows,
            Location at,
            Verdicts verdicts) {
        boolean found = false;
        boolean complete = true;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() == kind) {
                found = true;
                complete &= evidence(rows.get(i)).judge(criterion, at.child(i), verdicts);
            }
        }
        if (!found) {
            verdicts.missing(criterion, at, ProblemKind.NOT_COVERED, kind);
        } else if (complete) {
            verdicts.pass(criterion);
        }
    }

    private static OneOf evidence(PersonnelCriterion row) {
        return OneOf.in(PersonnelCriterion.class)
                .or("text", row.text())
                .or("file", row.file())
                .or("rtpLink", row.rtpLink());
    }
}
