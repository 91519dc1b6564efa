package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.REPORT;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionReport;
import io.github.openita.model.field.Location;

/** R06: the report is on the year assessed. */
final class ReportOfTheYear extends ReportRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", REPORT);
    }

    @Override
    boolean isRight(Case<AntiCorruptionProgramme> given, AntiCorruptionReport report, Location at, Verdicts verdicts) {
        return Periods.fiscalYear(given, REPORT, report.fiscalYear(), at.child("fiscalYear"), verdicts);
    }
}
