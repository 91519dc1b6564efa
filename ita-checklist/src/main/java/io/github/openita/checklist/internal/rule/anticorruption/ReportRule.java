package io.github.openita.checklist.internal.rule.anticorruption;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionReport;
import io.github.openita.model.field.Location;

/**
 * A rule over what the report states of itself, with results of which it is stated: while there is no report or no result
 * in it, what it lists is not provided.
 */
abstract class ReportRule implements Rule<AntiCorruptionProgramme> {

    @Override
    public final Class<AntiCorruptionProgramme> content() {
        return AntiCorruptionProgramme.class;
    }

    @Override
    public final void judge(Case<AntiCorruptionProgramme> given, Verdicts verdicts) {
        AntiCorruptionReport report = given.content().report();
        Location at = given.at().child("report");
        if (report == null) {
            info().criteria().forEach(criterion -> verdicts.missing(criterion, at, ProblemKind.MISSING));
            return;
        }
        boolean right = isRight(given, report, at, verdicts);
        for (String criterion : info().criteria()) {
            if (report.results().isEmpty()) {
                verdicts.missing(criterion, at.child("results"), ProblemKind.EMPTY);
            } else if (right) {
                verdicts.pass(criterion);
            }
        }
    }

    /** Notes what is wrong with a report, and says whether nothing is. */
    abstract boolean isRight(
            Case<AntiCorruptionProgramme> given, AntiCorruptionReport report, Location at, Verdicts verdicts);
}
