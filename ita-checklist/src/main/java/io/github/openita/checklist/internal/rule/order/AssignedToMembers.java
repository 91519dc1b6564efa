package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.field.Location;
import java.util.HashSet;
import java.util.Set;

/** D05: what is assigned is assigned to a member, and no two members have one id. */
final class AssignedToMembers implements OrderRule {

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < order.members().size(); i++) {
            String id = order.members().get(i).id();
            if (id != null && !ids.add(id)) {
                warn(remarks, AT.child("members").child(i).child("id"), ProblemKind.REFERENCE_REPEATED);
            }
        }
        for (int i = 0; i < order.assignments().size(); i++) {
            String member = order.assignments().get(i).member();
            if (member == null || !ids.contains(member)) {
                Location at = AT.child("assignments").child(i).child("member");
                warn(remarks, at, member == null ? ProblemKind.MISSING : ProblemKind.UNKNOWN_REFERENCE);
            }
        }
    }

    private static void warn(Remarks remarks, Location at, ProblemKind kind) {
        remarks.add("D05", Grounds.IMPLIED, Severity.WARNING, at, kind);
    }
}
