package io.github.openita.checklist.internal.rule.manual;

import static io.github.openita.checklist.internal.rule.manual.OfficerManualRules.UP_TO_DATE;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.manual.ManualIssue;
import io.github.openita.model.content.manual.OfficerManual;
import io.github.openita.model.content.manual.OfficerManuals;
import io.github.openita.model.field.Location;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R54, proposed: a manual is not last reviewed before it takes effect, nor after the day on which the item was last
 * updated, which then does not show the review. Remarks only.
 */
final class PlausibleReview implements Rule<OfficerManuals> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R54", Grounds.PROPOSED);
    }

    @Override
    public Class<OfficerManuals> content() {
        return OfficerManuals.class;
    }

    @Override
    public void judge(Case<OfficerManuals> given, Verdicts verdicts) {
        List<OfficerManual> manuals = given.content().manuals();
        for (int i = 0; i < manuals.size(); i++) {
            ManualIssue issue = manuals.get(i).issue();
            LocalDate reviewedOn = issue == null ? null : issue.lastReviewedOn();
            if (issue != null && reviewedOn != null) {
                Location at =
                        given.at().child("manuals").child(i).child("issue").child("lastReviewedOn");
                compare(reviewedOn, issue.effectiveOn(), given.disclosure().updatedOn(), at, verdicts);
            }
        }
    }

    private static void compare(
            LocalDate reviewedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate updatedOn,
            Location at,
            Verdicts verdicts) {
        if (effectiveOn != null && reviewedOn.isBefore(effectiveOn)) {
            verdicts.remark(UP_TO_DATE, Severity.WARNING, at, ProblemKind.CONTRADICTION);
        }
        if (updatedOn != null && reviewedOn.isAfter(updatedOn)) {
            verdicts.remark(UP_TO_DATE, Severity.INFO, at, ProblemKind.OUTDATED);
        }
    }
}
