package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.OrderDuty;
import io.github.openita.model.committee.OrderMember;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * D04: each number that is printed has something behind it: a member with name, position and role, a duty with its
 * text. Numbers are places in their list, so that they are continuous where nothing is empty.
 */
final class MembersWhole implements OrderRule {

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        List<OrderMember> members = order.members();
        if (members.isEmpty()) {
            warn(remarks, AT.child("members"), ProblemKind.EMPTY);
        }
        for (int i = 0; i < members.size(); i++) {
            member(members.get(i), AT.child("members").child(i), remarks);
        }
        List<OrderDuty> duties = order.duties();
        for (int i = 0; i < duties.size(); i++) {
            demand(duties.get(i).text(), AT.child("duties").child(i).child("text"), remarks);
        }
    }

    private static void member(OrderMember member, Location at, Remarks remarks) {
        OfficeHolder holder = member.holder();
        Person person = holder == null ? null : holder.person();
        Location personAt = at.child("holder").child("person");
        if (person == null) {
            warn(remarks, personAt, ProblemKind.MISSING);
        } else if (!person.answered()) {
            warn(remarks, personAt, ProblemKind.INCOMPLETE_PERSON);
        }
        demand(holder == null ? null : holder.position(), at.child("holder").child("position"), remarks);
        if (member.role() == null) {
            warn(remarks, at.child("role"), ProblemKind.MISSING);
        }
    }

    private static void demand(@Nullable Text text, Location at, Remarks remarks) {
        if (text == null || !text.answered()) {
            warn(remarks, at, ProblemKind.MISSING);
        }
    }

    private static void warn(Remarks remarks, Location at, ProblemKind kind) {
        remarks.add("D04", Grounds.IMPLIED, Severity.WARNING, at, kind);
    }
}
