package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;
import io.github.openita.model.measures.ActivitySchedule;
import io.github.openita.model.measures.CompletionTime;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.MonitoringInterval;
import io.github.openita.model.measures.PlanActivity;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * M02: every indicator has an activity with what is done, who is responsible, by when, and how it is followed up. Where
 * it has one, what its other activities lack is for information.
 */
final class EveryIndicatorMeasured implements MeasuresRule {

    @Override
    public String id() {
        return "M02";
    }

    @Override
    public void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes) {
        Rows.of(plan).forEach(group -> group(group, notes));
    }

    private static void group(Rows.Group group, Notes notes) {
        List<Location> lacking = new ArrayList<>();
        boolean measured = false;
        for (Rows.Activity row : group.activities()) {
            List<Location> blanks = blanks(row);
            measured |= blanks.isEmpty();
            lacking.addAll(blanks);
        }
        if (group.activities().isEmpty()) {
            notes.warn(group.at().child("activities"), ProblemKind.EMPTY);
        }
        Severity severity = measured ? Severity.INFO : Severity.WARNING;
        lacking.forEach(at -> notes.add(severity, at, ProblemKind.MISSING));
    }

    private static List<Location> blanks(Rows.Activity row) {
        PlanActivity activity = row.activity();
        ActivitySchedule schedule = activity.schedule();
        List<Location> blanks = new ArrayList<>();
        if (activity.activity() == null || !says(activity.activity().text())) {
            blanks.add(row.at().child("activity"));
        }
        if (activity.responsible().stream().noneMatch(EveryIndicatorMeasured::says)) {
            blanks.add(row.at().child("responsible"));
        }
        if (schedule == null || !ends(schedule.completion())) {
            blanks.add(row.at().child("schedule").child("completion"));
        }
        if (schedule == null || !repeats(schedule.monitoring())) {
            blanks.add(row.at().child("schedule").child("monitoring"));
        }
        return blanks;
    }

    private static boolean ends(@Nullable CompletionTime completion) {
        return completion != null && (completion.from() != null || completion.by() != null);
    }

    private static boolean repeats(@Nullable MonitoringInterval monitoring) {
        return monitoring != null
                && ((monitoring.every() != null && monitoring.every() > 0 && monitoring.unit() != null)
                        || !monitoring.triggers().isEmpty());
    }

    private static boolean says(@Nullable Text text) {
        return text != null && text.answered();
    }
}
