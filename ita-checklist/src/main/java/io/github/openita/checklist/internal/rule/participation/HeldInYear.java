package io.github.openita.checklist.internal.rule.participation;

import static io.github.openita.checklist.internal.rule.participation.ParticipationRules.FISCAL_YEAR;
import static io.github.openita.checklist.internal.rule.participation.ParticipationRules.FOR_INTEGRITY;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.participation.HeadActivity;
import io.github.openita.model.content.participation.HeadParticipation;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * R06: an activity that answers for integrity was held in the fiscal year. Any other activity outside it is remarked on.
 */
final class HeldInYear implements Rule<HeadParticipation> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", FISCAL_YEAR);
    }

    @Override
    public Class<HeadParticipation> content() {
        return HeadParticipation.class;
    }

    @Override
    public void judge(Case<HeadParticipation> given, Verdicts verdicts) {
        Location at = given.at().child("activities");
        List<HeadActivity> activities = given.content().activities();
        List<Integer> answering = IntStream.range(0, activities.size())
                .filter(i -> FOR_INTEGRITY.isAnsweredBy(given, i))
                .boxed()
                .toList();
        boolean held = answering.stream().anyMatch(i -> isInYear(given, activities.get(i)));
        if (activities.isEmpty()) {
            verdicts.missing(FISCAL_YEAR, at, ProblemKind.EMPTY);
        } else if (answering.isEmpty()) {
            verdicts.missing(FISCAL_YEAR, at, ProblemKind.MISSING);
        } else if (held) {
            verdicts.pass(FISCAL_YEAR);
        }
        for (int i = 0; i < activities.size(); i++) {
            boolean lowers = answering.contains(i) && !held;
            say(given, activities.get(i).heldOn(), lowers, at.child(i).child("heldOn"), verdicts);
        }
    }

    private static void say(
            Case<HeadParticipation> given, @Nullable LocalDate heldOn, boolean lowers, Location at, Verdicts verdicts) {
        if (heldOn == null) {
            if (lowers) {
                verdicts.missing(FISCAL_YEAR, at, ProblemKind.MISSING);
            }
        } else if (!given.year().contains(heldOn)) {
            Text year = given.year().label();
            if (lowers) {
                verdicts.fail(FISCAL_YEAR, at, ProblemKind.OUTSIDE_YEAR, year);
            } else {
                verdicts.remark(FISCAL_YEAR, Severity.WARNING, at, ProblemKind.OUTSIDE_YEAR, year);
            }
        }
    }

    private static boolean isInYear(Case<HeadParticipation> given, HeadActivity activity) {
        return activity.heldOn() != null && given.year().contains(activity.heldOn());
    }
}
