package io.github.openita.checklist.internal.rule;

import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;

/**
 * A rule over what stands in a dossier around the items, the committee order and the plan of measures, or over the
 * dossier as a whole. No requirement depends on these, so that it remarks and lowers nothing.
 */
public interface AroundRule {

    /** Looks at a dossier and says what it finds. */
    void look(Dossier dossier, Edition edition, Remarks remarks);
}
