package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;
import io.github.openita.model.measures.ActivitySchedule;
import io.github.openita.model.measures.CompletionTime;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.time.FiscalYear;

/**
 * M05: the plan is of the fiscal year assessed, and its times are not those of another: nothing begins after the year or
 * was to be done before it. What began earlier may go on.
 */
final class PlanForTheYear implements MeasuresRule {

    @Override
    public String id() {
        return "M05";
    }

    @Override
    public void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes) {
        FiscalYear year = dossier.fiscalYear();
        Integer stated = plan.fiscalYear();
        if (stated == null) {
            notes.warn(AT.child("fiscalYear"), ProblemKind.MISSING);
        } else if (stated != year.number()) {
            notes.warn(AT.child("fiscalYear"), ProblemKind.WRONG_YEAR, year.label());
        }
        for (Rows.Group group : Rows.of(plan)) {
            for (Rows.Activity row : group.activities()) {
                ActivitySchedule schedule = row.activity().schedule();
                CompletionTime completion = schedule == null ? null : schedule.completion();
                if (completion != null) {
                    look(completion, year, row.at().child("schedule").child("completion"), notes);
                }
            }
        }
    }

    private static void look(CompletionTime completion, FiscalYear year, Location at, Notes notes) {
        if (completion.from() != null && completion.from() > year.number()) {
            notes.warn(at.child("from"), ProblemKind.WRONG_YEAR, year.label());
        }
        if (completion.by() != null && completion.by().isBefore(year.firstDay())) {
            notes.warn(at.child("by"), ProblemKind.OUTSIDE_YEAR, year.label());
        }
    }
}
