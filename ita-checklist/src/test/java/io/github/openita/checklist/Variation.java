package io.github.openita.checklist;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A change to the complete sample after which every requirement that asks for something is met still.
 *
 * @param what the change
 * @param edit makes it
 * @param warnings the kinds of the findings that it adds
 * @param changes outcomes that change, among those that leave nothing open
 */
record Variation(String what, Consumer<JsonTree> edit, Set<ProblemKind> warnings, Map<String, Outcome> changes) {

    static Variation accepted(String what, Consumer<JsonTree> edit, ProblemKind... warnings) {
        return new Variation(what, edit, Set.of(warnings), Map.of());
    }

    Variation changing(Map<String, Outcome> other) {
        return new Variation(what, edit, warnings, other);
    }

    @Override
    public String toString() {
        return what;
    }
}
