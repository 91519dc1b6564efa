package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.AssessmentInstrument;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.OfficerAssignment;
import io.github.openita.model.committee.OrderDuty;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Text;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** D03: a duty or an assignment names each instrument. A duty for all instruments owns none of them. */
final class EveryInstrumentOwned implements OrderRule {

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        Set<AssessmentInstrument> lacking = EnumSet.allOf(AssessmentInstrument.class);
        for (OrderDuty duty : order.duties()) {
            if (says(duty.text())) {
                lacking.removeAll(duty.instruments());
            }
        }
        for (OfficerAssignment assignment : order.assignments()) {
            AssessmentInstrument instrument = assignment.instrument();
            if (instrument != null && says(assignment.duty())) {
                lacking.remove(instrument);
            }
        }
        if (!lacking.isEmpty()) {
            remarks.add("D03", Grounds.IMPLIED, Severity.WARNING, AT.child("duties"), ProblemKind.NOT_COVERED, lacking);
        }
    }

    private static boolean says(@Nullable Text text) {
        return text != null && text.answered();
    }
}
