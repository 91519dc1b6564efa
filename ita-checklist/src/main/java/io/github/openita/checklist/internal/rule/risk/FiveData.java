package io.github.openita.checklist.internal.rule.risk;

import static io.github.openita.checklist.internal.rule.risk.RiskRules.FIVE_DATA;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R67: process, criteria, event, level and plan are there for every risk. */
final class FiveData extends AssessmentRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R67", FIVE_DATA);
    }

    @Override
    void judge(Case<CorruptionRiskManagement> given, RiskAssessment assessment, Location at, Verdicts verdicts) {
        List<Risk> risks = assessment.risks();
        if (risks.isEmpty()) {
            verdicts.missing(FIVE_DATA, at.child("risks"), ProblemKind.EMPTY);
            return;
        }
        int present = present(risks, assessment.matrix());
        if (present == ASKED) {
            verdicts.pass(FIVE_DATA);
        } else {
            verdicts.missing(FIVE_DATA, at, ProblemKind.CONTENTS_INCOMPLETE, present, ASKED);
        }
    }

    private static final int ASKED = 5;

    private static int present(List<Risk> risks, @Nullable RiskMatrix matrix) {
        long present = Stream.of(
                        risks.stream().allMatch(FiveData::namesProcess),
                        matrix != null && isThere(matrix),
                        risks.stream().allMatch(risk -> answered(risk.event())),
                        risks.stream().allMatch(risk -> hasLevel(risk.rating(), matrix)),
                        risks.stream().noneMatch(risk -> risk.measures().isEmpty()))
                .filter(there -> there)
                .count();
        return (int) present;
    }

    private static boolean namesProcess(Risk risk) {
        return risk.process() != null && answered(risk.process().name());
    }

    private static boolean hasLevel(@Nullable RiskRating rating, @Nullable RiskMatrix matrix) {
        if (rating == null) {
            return false;
        }
        return rating.level() != null
                || (matrix != null && matrix.levelOf(rating).isPresent());
    }

    private static boolean isThere(RiskMatrix matrix) {
        return hasSteps(matrix.likelihood())
                && hasSteps(matrix.impact())
                && !matrix.bands().isEmpty();
    }

    private static boolean hasSteps(@Nullable RiskScale scale) {
        return scale != null && !scale.steps().isEmpty();
    }

    private static boolean answered(@Nullable Text text) {
        return text != null && text.answered();
    }
}
