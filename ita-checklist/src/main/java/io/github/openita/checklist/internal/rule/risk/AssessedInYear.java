package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.FISCAL_YEAR;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R06: the assessment is of the fiscal year and was made in it; up to three months before is remarked on (proposed). */
final class AssessedInYear extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", FISCAL_YEAR);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        boolean ofYear =
                Periods.fiscalYear(given, FISCAL_YEAR, assessment.fiscalYear(), at.child("fiscalYear"), verdicts);
        if (madeInTime(given.year(), assessment.assessedOn(), at.child("assessedOn"), verdicts) && ofYear) {
            verdicts.pass(FISCAL_YEAR);
        }
    }

    private static final int MONTHS_BEFORE = 3;

    private static boolean madeInTime(FiscalYear year, @Nullable LocalDate assessedOn, Location at, Verdicts verdicts) {
        if (assessedOn == null) {
            verdicts.missing(FISCAL_YEAR, at, ProblemKind.MISSING);
            return false;
        }
        if (year.contains(assessedOn)) {
            return true;
        }
        LocalDate earliest = year.firstDay().minusMonths(MONTHS_BEFORE);
        if (assessedOn.isBefore(year.firstDay()) && !assessedOn.isBefore(earliest)) {
            verdicts.remark(FISCAL_YEAR, Severity.WARNING, at, ProblemKind.OUTSIDE_YEAR, year.label());
            return true;
        }
        verdicts.fail(FISCAL_YEAR, at, ProblemKind.OUTSIDE_YEAR, year.label());
        return false;
    }
}
