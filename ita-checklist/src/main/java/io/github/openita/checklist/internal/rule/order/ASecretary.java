package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.CommitteeRole;
import io.github.openita.model.dossier.Dossier;

/** D02: a member is the secretary. */
final class ASecretary implements OrderRule {

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        if (order.members().stream().noneMatch(member -> member.role() == CommitteeRole.MEMBER_AND_SECRETARY)) {
            remarks.add(
                    "D02",
                    Grounds.PROPOSED,
                    Severity.WARNING,
                    AT.child("members"),
                    ProblemKind.NOT_COVERED,
                    CommitteeRole.MEMBER_AND_SECRETARY);
        }
    }
}
