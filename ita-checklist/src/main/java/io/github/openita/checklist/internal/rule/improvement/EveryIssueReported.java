package io.github.openita.checklist.internal.rule.improvement;

import static io.github.openita.checklist.internal.rule.improvement.ImprovementRules.PLAN;
import static io.github.openita.checklist.internal.rule.improvement.ImprovementRules.RESULTS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
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

/** R69, proposed: the report tells of every issue of the plan, and no two issues have the same id. Remarks only. */
final class EveryIssueReported implements Rule<ServiceImprovement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R69", Grounds.PROPOSED);
    }

    @Override
    public Class<ServiceImprovement> content() {
        return ServiceImprovement.class;
    }

    @Override
    public void judge(Case<ServiceImprovement> given, Verdicts verdicts) {
        ServicePlan plan = given.content().plan();
        if (plan == null) {
            return;
        }
        Location at = given.at().child("plan").child("issues");
        References.of(plan.issues(), ServiceIssue::id).remarkRepeated(PLAN, at, "id", verdicts);
        ServiceReport report = given.content().report();
        if (report == null || report.results().isEmpty()) {
            return;
        }
        References reported = References.of(report.results(), ServiceResult::issue);
        for (int i = 0; i < plan.issues().size(); i++) {
            if (!reported.include(plan.issues().get(i).id())) {
                verdicts.remark(RESULTS, Severity.WARNING, at.child(i), ProblemKind.NOT_REPORTED);
            }
        }
    }
}
