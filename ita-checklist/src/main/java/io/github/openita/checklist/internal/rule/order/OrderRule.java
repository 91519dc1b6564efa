package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.internal.rule.AroundRule;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;

/** A rule that has something to say only where there is an order. */
interface OrderRule extends AroundRule {

    /** The order's place in a dossier. */
    Location AT = Location.ROOT.child("committeeOrder");

    @Override
    default void look(Dossier dossier, Edition edition, Remarks remarks) {
        CommitteeOrder order = dossier.committeeOrder();
        if (order != null) {
            look(order, dossier, remarks);
        }
    }

    /** Looks at an order. */
    void look(CommitteeOrder order, Dossier dossier, Remarks remarks);
}
