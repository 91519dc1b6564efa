package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.MeasureActivity;
import io.github.openita.model.edition.Measures;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.text.Text;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * M04: an activity of the edition, which links it to items (rules.md, F), stands under the indicator that it serves, and
 * what the edition's measures serve is still served by one of the plan: a station strikes out rows with care.
 */
final class ServesItsIndicator implements MeasuresRule {

    @Override
    public String id() {
        return "M04";
    }

    @Override
    public void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes) {
        edition.measures().ifPresent(measures -> look(plan, measures, notes));
    }

    private static void look(MeasuresPlan plan, Measures measures, Notes notes) {
        Set<String> served = new LinkedHashSet<>();
        measures.activities().forEach(activity -> served.addAll(activity.items()));
        for (Rows.Group group : Rows.of(plan)) {
            for (Rows.Activity row : group.activities()) {
                Optional<MeasureActivity> known =
                        Optional.ofNullable(row.activity().id()).flatMap(measures::activity);
                known.ifPresent(activity -> served.removeAll(activity.items()));
                Integer indicator = group.measures().indicator();
                if (known.isPresent() && indicator != null && known.get().indicator() != indicator) {
                    notes.warn(row.at().child("id"), ProblemKind.CONTRADICTION);
                }
            }
        }
        if (!served.isEmpty()) {
            Set<Text> codes = new LinkedHashSet<>();
            served.forEach(code -> codes.add(Text.of(code, code)));
            notes.add(Severity.INFO, AT.child("indicators"), ProblemKind.NOT_COVERED, codes);
        }
    }
}
