package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.AS_OF;
import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.REPORT_PERIOD;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionReport;
import io.github.openita.model.field.Location;

/** R04, R99: the report is as of the month asked for; one on more months, as of a later one, is left to a reviewer. */
final class ReportAsOfMonth extends ReportRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R04", AS_OF);
    }

    @Override
    boolean isRight(Case<AntiCorruptionProgramme> given, AntiCorruptionReport report, Location at, Verdicts verdicts) {
        Location asOfAt = at.child("asOf");
        if (Periods.isLaterReport(given, REPORT_PERIOD, report.period(), AS_OF, report.asOf())) {
            verdicts.review(AS_OF, asOfAt, ProblemKind.LATER_REPORT);
            return false;
        }
        return Periods.asOfMonth(given, AS_OF, report.asOf(), asOfAt, verdicts);
    }
}
