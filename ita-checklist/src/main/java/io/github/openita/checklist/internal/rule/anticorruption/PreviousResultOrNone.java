package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.PREVIOUS_RESULT;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OneOf;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.PreviousItaResult;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * R71: the ITA result of the past year is given and analysed, or it is stated that there is none. Silence is no answer:
 * a station that has a result must not pass without it. That the result is of the year before is only proposed.
 */
final class PreviousResultOrNone extends AnalysisRule {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R71", PREVIOUS_RESULT);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        PreviousItaResult previous = analysis.previousResult();
        Location previousAt = at.child("previousResult");
        if (previous == null) {
            verdicts.missing(PREVIOUS_RESULT, previousAt, ProblemKind.MISSING);
        } else if (!previous.statesNone()) {
            result(previous, previousAt, verdicts);
            year(given.year(), previous.fiscalYear(), previousAt.child("fiscalYear"), verdicts);
        } else if (previous.score() != null || answered(previous.band())) {
            verdicts.fail(PREVIOUS_RESULT, previousAt.child("noneStatement"), ProblemKind.CONTRADICTION);
        } else {
            verdicts.notApplicable(PREVIOUS_RESULT);
        }
    }

    private static void result(PreviousItaResult previous, Location at, Verdicts verdicts) {
        boolean given = isOnScale(previous.score(), at.child("score"), verdicts)
                && OneOf.in(PreviousItaResult.class)
                        .or("score", previous.score())
                        .or("band", previous.band())
                        .judge(PREVIOUS_RESULT, at, verdicts);
        if (!answered(previous.analysis())) {
            verdicts.missing(PREVIOUS_RESULT, at.child("analysis"), ProblemKind.MISSING);
        } else if (given) {
            verdicts.pass(PREVIOUS_RESULT);
        }
    }

    private static boolean isOnScale(@Nullable BigDecimal score, Location at, Verdicts verdicts) {
        boolean off = score != null && (score.signum() < 0 || score.compareTo(HIGHEST) > 0);
        if (off) {
            verdicts.fail(PREVIOUS_RESULT, at, ProblemKind.NOT_ON_SCALE);
        }
        return !off;
    }

    private static void year(FiscalYear assessed, @Nullable Integer stated, Location at, Verdicts verdicts) {
        int before = assessed.number() - 1;
        if (stated != null && stated != before && before >= FiscalYear.EARLIEST) {
            Text asked = FiscalYear.of(before).label();
            verdicts.remark(PREVIOUS_RESULT, Severity.WARNING, at, ProblemKind.WRONG_YEAR, asked);
        }
    }

    private static boolean answered(@Nullable Text text) {
        return text != null && text.answered();
    }
}
