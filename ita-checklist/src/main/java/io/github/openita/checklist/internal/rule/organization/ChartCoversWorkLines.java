package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.CHART;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.checklist.internal.rule.WorkLines;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.organization.WorkLineDuties;
import io.github.openita.model.value.WorkLine;
import java.util.List;
import java.util.Set;

/** R26: the chart's description covers all work lines. */
final class ChartCoversWorkLines implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R26", CHART);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        List<WorkLineDuties> rows = given.content().workLines();
        Set<WorkLine> uncovered = WorkLines.uncovered(rows, WorkLineDuties::workLine);
        if (uncovered.isEmpty()) {
            verdicts.pass(CHART);
        } else if (rows.isEmpty()) {
            verdicts.missing(CHART, given.at().child("workLines"), ProblemKind.EMPTY);
        } else {
            verdicts.fail(CHART, given.at().child("workLines"), ProblemKind.NOT_COVERED, uncovered);
        }
    }
}
