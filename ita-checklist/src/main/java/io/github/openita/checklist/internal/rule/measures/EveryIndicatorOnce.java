package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.field.Location;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.text.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

/** M01: every indicator of the edition is in the plan, each once, and no other. */
final class EveryIndicatorOnce implements MeasuresRule {

    @Override
    public String id() {
        return "M01";
    }

    @Override
    public void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes) {
        Map<Integer, Text> known = new LinkedHashMap<>();
        for (Indicator indicator : edition.framework().indicators()) {
            known.put(indicator.number(), indicator.name());
        }
        Map<Integer, Text> lacking = new LinkedHashMap<>(known);
        for (Rows.Group group : Rows.of(plan)) {
            Integer number = group.measures().indicator();
            Location at = group.at().child("indicator");
            if (number == null) {
                notes.warn(at, ProblemKind.MISSING);
            } else if (!known.containsKey(number)) {
                notes.warn(at, ProblemKind.UNKNOWN_REFERENCE);
            } else if (lacking.remove(number) == null) {
                notes.warn(at, ProblemKind.REFERENCE_REPEATED);
            }
        }
        if (!lacking.isEmpty()) {
            notes.warn(AT.child("indicators"), ProblemKind.NOT_COVERED, new LinkedHashSet<>(lacking.values()));
        }
    }
}
