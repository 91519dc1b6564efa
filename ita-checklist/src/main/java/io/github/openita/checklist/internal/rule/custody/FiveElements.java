package io.github.openita.checklist.internal.rule.custody;

import static io.github.openita.checklist.internal.rule.custody.CustodyRules.PROPERTY_SYSTEM;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.custody.ArmsCheck;
import io.github.openita.model.content.custody.PropertySystem;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.GuidelineText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R76: the system has classification, control, checking of arms, borrowing and building of knowledge. */
final class FiveElements extends PropertyRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R76", PROPERTY_SYSTEM);
    }

    @Override
    void judge(PropertySystem property, Location at, Verdicts verdicts) {
        int present = present(property);
        if (present == ASKED) {
            verdicts.pass(PROPERTY_SYSTEM);
        } else {
            verdicts.missing(PROPERTY_SYSTEM, at, ProblemKind.CONTENTS_INCOMPLETE, present, ASKED);
        }
    }

    private static final int ASKED = 5;

    private static int present(PropertySystem property) {
        ArmsCheck arms = property.armsCheck();
        long present = Stream.of(
                        !property.classes().isEmpty(),
                        answered(property.control()),
                        arms != null
                                && (answered(arms.guideline())
                                        || !arms.inspections().isEmpty()),
                        answered(property.borrowing()),
                        answered(property.knowledge()))
                .filter(there -> there)
                .count();
        return (int) present;
    }

    private static boolean answered(@Nullable GuidelineText guideline) {
        return guideline != null && guideline.answered();
    }
}
