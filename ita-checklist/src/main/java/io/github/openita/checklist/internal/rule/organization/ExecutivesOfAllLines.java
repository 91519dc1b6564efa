package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.EXECUTIVES_COMPLETE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.checklist.internal.rule.WorkLines;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.ExecutivePost;
import io.github.openita.model.content.organization.ExecutiveRole;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.WorkLine;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R22, R26: the executives are one station head and a head of every work line, each row saying which. */
final class ExecutivesOfAllLines implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R22", EXECUTIVES_COMPLETE);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        List<Executive> executives = given.content().executives();
        Location at = given.at().child("executives");
        if (executives.isEmpty()) {
            verdicts.missing(EXECUTIVES_COMPLETE, at, ProblemKind.EMPTY);
            return;
        }
        boolean complete = rowsSayWhat(executives, at, verdicts);
        complete &= oneHead(executives, at, verdicts);
        complete &= allLines(executives, at, verdicts);
        if (complete) {
            verdicts.pass(EXECUTIVES_COMPLETE);
        }
    }

    private static boolean rowsSayWhat(List<Executive> executives, Location at, Verdicts verdicts) {
        boolean complete = true;
        for (int i = 0; i < executives.size(); i++) {
            ExecutivePost post = executives.get(i).post();
            Location postAt = at.child(i).child("post");
            if (post == null || post.role() == null) {
                verdicts.missing(EXECUTIVES_COMPLETE, postAt.child("role"), ProblemKind.MISSING);
                complete = false;
            } else if (post.role() == ExecutiveRole.WORK_LINE_HEAD && post.workLine() == null) {
                verdicts.missing(EXECUTIVES_COMPLETE, postAt.child("workLine"), ProblemKind.MISSING);
                complete = false;
            }
        }
        return complete;
    }

    private static boolean oneHead(List<Executive> executives, Location at, Verdicts verdicts) {
        long heads = executives.stream()
                .filter(each -> roleOf(each) == ExecutiveRole.STATION_HEAD)
                .count();
        if (heads == 0) {
            verdicts.fail(EXECUTIVES_COMPLETE, at, ProblemKind.NOT_COVERED, ExecutiveRole.STATION_HEAD);
        } else if (heads > 1) {
            verdicts.fail(EXECUTIVES_COMPLETE, at, ProblemKind.REPEATED, ExecutiveRole.STATION_HEAD);
        }
        return heads == 1;
    }

    private static boolean allLines(List<Executive> executives, Location at, Verdicts verdicts) {
        Set<WorkLine> uncovered = WorkLines.uncovered(executives, ExecutivesOfAllLines::lineHeaded);
        if (!uncovered.isEmpty()) {
            verdicts.fail(EXECUTIVES_COMPLETE, at, ProblemKind.NOT_COVERED, uncovered);
        }
        return uncovered.isEmpty();
    }

    private static @Nullable ExecutiveRole roleOf(Executive executive) {
        ExecutivePost post = executive.post();
        return post == null ? null : post.role();
    }

    private static @Nullable WorkLine lineHeaded(Executive executive) {
        ExecutivePost post = executive.post();
        return post == null || post.role() != ExecutiveRole.WORK_LINE_HEAD ? null : post.workLine();
    }
}
