package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;

/** M06: the station head closes the plan. Another person may have been head when it was made. */
final class ClosedByTheHead implements MeasuresRule {

    @Override
    public String id() {
        return "M06";
    }

    @Override
    public void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes) {
        OfficeHolder signer = plan.signedBy();
        Person person = signer == null ? null : signer.person();
        Person head = dossier.station().headPerson();
        Location at = AT.child("signedBy").child("person");
        if (person == null || !person.named()) {
            notes.warn(at, ProblemKind.MISSING);
        } else if (head != null && head.named() && !person.sameNameAs(head)) {
            notes.warn(at, ProblemKind.SIGNED_BY_ANOTHER);
        }
    }
}
