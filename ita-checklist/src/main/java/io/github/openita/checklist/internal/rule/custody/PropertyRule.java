package io.github.openita.checklist.internal.rule.custody;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.custody.CustodySystems;
import io.github.openita.model.content.custody.PropertySystem;
import io.github.openita.model.field.Location;

/** A rule over the system for property: while there is none, nothing of what it lists is provided. */
abstract class PropertyRule implements Rule<CustodySystems> {

    @Override
    public final Class<CustodySystems> content() {
        return CustodySystems.class;
    }

    @Override
    public final void judge(Case<CustodySystems> given, Verdicts verdicts) {
        PropertySystem property = given.content().property();
        Location at = given.at().child("property");
        if (property == null) {
            info().criteria().forEach(criterion -> verdicts.missing(criterion, at, ProblemKind.MISSING));
        } else {
            judge(property, at, verdicts);
        }
    }

    /** Looks at a system that is there, at its place. */
    abstract void judge(PropertySystem property, Location at, Verdicts verdicts);
}
