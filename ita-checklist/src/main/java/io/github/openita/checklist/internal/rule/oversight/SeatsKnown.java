package io.github.openita.checklist.internal.rule.oversight;

import static io.github.openita.checklist.internal.rule.oversight.OversightRules.BIOGRAPHY;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.oversight.CommitteeMember;
import io.github.openita.model.content.oversight.PoliceCommittee;
import io.github.openita.model.field.Location;
import java.util.List;

/**
 * R24: of every member it is known how the seat is filled, so that whose biography is due can be told. The biography itself
 * is asked by a constraint.
 */
final class SeatsKnown implements Rule<PoliceCommittee> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R24", BIOGRAPHY);
    }

    @Override
    public Class<PoliceCommittee> content() {
        return PoliceCommittee.class;
    }

    @Override
    public void judge(Case<PoliceCommittee> given, Verdicts verdicts) {
        List<CommitteeMember> members = given.content().members();
        Location at = given.at().child("members");
        if (members.isEmpty()) {
            verdicts.missing(BIOGRAPHY, at, ProblemKind.EMPTY);
        } else if (members.stream().anyMatch(CommitteeMember::publicSelected)) {
            verdicts.pass(BIOGRAPHY);
        } else {
            verdicts.notApplicable(BIOGRAPHY);
        }
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).seat() == null) {
                verdicts.missing(BIOGRAPHY, at.child(i).child("seat"), ProblemKind.MISSING);
            }
        }
    }
}
