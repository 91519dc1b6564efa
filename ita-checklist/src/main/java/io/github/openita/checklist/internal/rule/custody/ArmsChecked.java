package io.github.openita.checklist.internal.rule.custody;

import static io.github.openita.checklist.internal.rule.custody.CustodyRules.ARMS_CHECK;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.custody.ArmsCheck;
import io.github.openita.model.content.custody.ArmsInspection;
import io.github.openita.model.content.custody.PropertySystem;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R76: there is a guideline for checking arms, or a dated inspection. A guideline alone is remarked on (proposed). */
final class ArmsChecked extends PropertyRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R76", ARMS_CHECK);
    }

    @Override
    void judge(PropertySystem property, Location at, Verdicts verdicts) {
        ArmsCheck check = property.armsCheck();
        Location checkAt = at.child("armsCheck");
        if (check == null) {
            verdicts.missing(ARMS_CHECK, checkAt, ProblemKind.MISSING);
        } else if (check.inspections().stream().anyMatch(ArmsChecked::isWhole)) {
            verdicts.pass(ARMS_CHECK);
        } else if (answers(check.guideline())) {
            verdicts.pass(ARMS_CHECK);
            verdicts.remark(ARMS_CHECK, Severity.INFO, checkAt, ProblemKind.NO_RESULT_YET);
        } else if (check.inspections().isEmpty()) {
            List<Part> either =
                    List.of(new Part(ArmsCheck.class, "guideline"), new Part(ArmsCheck.class, "inspections"));
            verdicts.missing(ARMS_CHECK, checkAt, ProblemKind.MISSING_ANY, either);
        } else {
            for (int i = 0; i < check.inspections().size(); i++) {
                lacks(check.inspections().get(i), checkAt.child("inspections").child(i), verdicts);
            }
        }
    }

    private static boolean isWhole(ArmsInspection inspection) {
        return inspection.inspectedOn() != null && (answers(inspection.result()) || answers(inspection.file()));
    }

    private static void lacks(ArmsInspection inspection, Location at, Verdicts verdicts) {
        if (inspection.inspectedOn() == null) {
            verdicts.missing(ARMS_CHECK, at.child("inspectedOn"), ProblemKind.MISSING);
        }
        if (answers(inspection.result()) || answers(inspection.file())) {
            return;
        }
        if (inspection.file() != null && inspection.file().answered()) {
            verdicts.fail(ARMS_CHECK, at.child("file"), ProblemKind.MALFORMED_ADDRESS);
        } else {
            List<Part> either =
                    List.of(new Part(ArmsInspection.class, "result"), new Part(ArmsInspection.class, "file"));
            verdicts.missing(ARMS_CHECK, at, ProblemKind.MISSING_ANY, either);
        }
    }

    private static boolean answers(@Nullable GuidelineText guideline) {
        return guideline != null && (answers(guideline.text()) || answers(guideline.file()));
    }

    private static boolean answers(@Nullable Text text) {
        return text != null && text.answered();
    }

    private static boolean answers(@Nullable FileRef file) {
        return file != null && WebAddress.isWellFormed(file.url());
    }
}
