package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.AroundRule;
import io.github.openita.checklist.internal.rule.Remarks;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;
import io.github.openita.model.measures.MeasuresPlan;

/** A rule that has something to say only where there is a plan. */
interface MeasuresRule extends AroundRule {

    /** The plan's place in a dossier. */
    Location AT = Location.ROOT.child("measuresPlan");

    /** Its number, such as {@code M01}. */
    String id();

    @Override
    default void look(Dossier dossier, Edition edition, Remarks remarks) {
        MeasuresPlan plan = dossier.measuresPlan();
        if (plan != null) {
            look(
                    plan,
                    dossier,
                    edition,
                    (severity, at, kind, details) -> remarks.add(id(), Grounds.IMPLIED, severity, at, kind, details));
        }
    }

    /** Looks at a plan. */
    void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes);

    /** Where a rule puts what it finds. */
    @FunctionalInterface
    interface Notes {

        /** Notes something. */
        void add(Severity severity, Location at, ProblemKind kind, Object... details);

        /** Warns of something. */
        default void warn(Location at, ProblemKind kind, Object... details) {
            add(Severity.WARNING, at, kind, details);
        }
    }
}
