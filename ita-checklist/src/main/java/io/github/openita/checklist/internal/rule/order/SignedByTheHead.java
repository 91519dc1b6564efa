package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;

/** D07: the station head has signed. Another person may have been head when it was issued. */
final class SignedByTheHead implements OrderRule {

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        OfficeHolder signer = order.signedBy();
        Person person = signer == null ? null : signer.person();
        Location at = AT.child("signedBy").child("person");
        Person head = dossier.station().headPerson();
        if (person == null || !person.named()) {
            remarks.add("D07", Grounds.IMPLIED, Severity.WARNING, at, ProblemKind.MISSING);
        } else if (head != null && head.named() && !person.sameNameAs(head)) {
            remarks.add("D07", Grounds.IMPLIED, Severity.WARNING, at, ProblemKind.SIGNED_BY_ANOTHER);
        }
    }
}
