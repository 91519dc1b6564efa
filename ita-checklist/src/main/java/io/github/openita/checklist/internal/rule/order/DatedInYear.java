package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.OrderHeading;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.BuddhistEra;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;

/** D06: the order has a number and a date in the fiscal year, is of that year's assessment, and number and date agree. */
final class DatedInYear implements OrderRule {

    @Override
    public void look(CommitteeOrder order, Dossier dossier, Remarks remarks) {
        LocalDate issuedOn = order.issuedOn();
        Location at = AT.child("issuedOn");
        if (issuedOn == null) {
            warn(remarks, at, ProblemKind.MISSING);
        } else if (!dossier.fiscalYear().contains(issuedOn)) {
            warn(remarks, at, ProblemKind.OUTSIDE_YEAR, dossier.fiscalYear().label());
        }
        OrderHeading heading = order.heading();
        if (heading == null) {
            warn(remarks, AT.child("heading"), ProblemKind.MISSING);
        } else {
            heading(heading, order, dossier.fiscalYear(), remarks);
        }
    }

    private static void heading(OrderHeading heading, CommitteeOrder order, FiscalYear year, Remarks remarks) {
        Location at = AT.child("heading");
        if (heading.number() == null) {
            warn(remarks, at.child("number"), ProblemKind.MISSING);
        }
        Integer assessed = heading.fiscalYear();
        if (assessed != null && assessed != year.number()) {
            warn(remarks, at.child("fiscalYear"), ProblemKind.WRONG_YEAR, year.label());
        }
        Integer numbered = heading.year();
        LocalDate issuedOn = order.issuedOn();
        if (numbered == null) {
            warn(remarks, at.child("year"), ProblemKind.MISSING);
        } else if (issuedOn != null && numbered != BuddhistEra.ofCommon(issuedOn.getYear())) {
            warn(remarks, at.child("year"), ProblemKind.CONTRADICTION);
        }
    }

    private static void warn(Remarks remarks, Location at, ProblemKind kind, Object... details) {
        remarks.add("D06", Grounds.IMPLIED, Severity.WARNING, at, kind, details);
    }
}
