package io.github.openita.checklist.internal.rule.improvement;

import static io.github.openita.checklist.internal.rule.improvement.ImprovementRules.RESULTS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.content.improvement.ServiceIssue;
import io.github.openita.model.content.improvement.ServicePlan;
import io.github.openita.model.content.improvement.ServiceReport;
import io.github.openita.model.content.improvement.ServiceResult;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.util.List;

/** R69: every result of the report refers to an issue of the plan. */
final class ResultsOfPlan implements Rule<ServiceImprovement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R69", RESULTS);
    }

    @Override
    public Class<ServiceImprovement> content() {
        return ServiceImprovement.class;
    }

    @Override
    public void judge(Case<ServiceImprovement> given, Verdicts verdicts) {
        ServiceReport report = given.content().report();
        Location at = given.at().child("report");
        if (report == null) {
            verdicts.missing(RESULTS, at, ProblemKind.MISSING);
        } else if (report.results().isEmpty()) {
            verdicts.missing(RESULTS, at.child("results"), ProblemKind.EMPTY);
        } else {
            ServicePlan plan = given.content().plan();
            List<ServiceIssue> issues = plan == null ? List.of() : plan.issues();
            compare(report.results(), References.of(issues, ServiceIssue::id), at.child("results"), verdicts);
        }
    }

    private static void compare(List<ServiceResult> results, References plan, Location at, Verdicts verdicts) {
        boolean match = true;
        for (int i = 0; i < results.size(); i++) {
            String issue = results.get(i).issue();
            Location issueAt = at.child(i).child("issue");
            if (ThaiText.isBlank(issue)) {
                verdicts.missing(RESULTS, issueAt, ProblemKind.MISSING);
                match = false;
            } else if (!plan.include(issue)) {
                verdicts.fail(RESULTS, issueAt, ProblemKind.UNKNOWN_REFERENCE);
                match = false;
            }
        }
        if (match) {
            verdicts.pass(RESULTS);
        }
    }
}
