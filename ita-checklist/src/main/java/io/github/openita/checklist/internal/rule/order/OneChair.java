package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.CommitteeRole;
import io.github.openita.model.committee.OrderMember;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;

/** D01: one member is the chair, and that is the current station head. */
final class OneChair implements OrderRule {

    private static final Location MEMBERS = AT.child("members");

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        int chairs = 0;
        for (int i = 0; i < order.members().size(); i++) {
            if (order.members().get(i).role() == CommitteeRole.CHAIR) {
                chairs++;
                head(order.members().get(i), MEMBERS.child(i), dossier, remarks);
            }
        }
        if (chairs != 1) {
            ProblemKind kind = chairs == 0 ? ProblemKind.NOT_COVERED : ProblemKind.REPEATED;
            remarks.add("D01", Grounds.IMPLIED, Severity.WARNING, MEMBERS, kind, CommitteeRole.CHAIR);
        }
    }

    private static void head(OrderMember chair, Location at, Dossier dossier, Remarks remarks) {
        OfficeHolder holder = chair.holder();
        Person person = holder == null ? null : holder.person();
        Person head = dossier.station().headPerson();
        if (person != null && person.named() && head != null && head.named() && !person.sameNameAs(head)) {
            Location place = at.child("holder").child("person");
            remarks.add("D01", Grounds.IMPLIED, Severity.WARNING, place, ProblemKind.NOT_CURRENT_HEAD);
        }
    }
}
