package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.REPORT_PERIOD;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionReport;
import io.github.openita.model.field.Location;

/** R02: the report is on the months asked for at least. */
final class ReportCoversPeriod extends ReportRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R02", REPORT_PERIOD);
    }

    @Override
    boolean isRight(Case<AntiCorruptionProgramme> given, AntiCorruptionReport report, Location at, Verdicts verdicts) {
        return Periods.months(given, REPORT_PERIOD, report.period(), at.child("period"), verdicts);
    }
}
