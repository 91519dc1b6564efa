package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.PROJECT_ELEMENTS;
import static io.github.openita.checklist.internal.rule.plan.PlanRules.RESULT_ELEMENTS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.plan.PlannedProject;
import io.github.openita.model.content.plan.ProjectResult;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R53, proposed: results refer to projects of the plan, no two projects have one reference, and of each project that has begun
 * by the end of the months reported there is a result. Remarks only. */
final class ResultsMatchPlan implements Rule<ActionPlan> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R53", Grounds.PROPOSED);
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        List<PlannedProject> projects = PlanRules.projects(given.content());
        List<ProjectResult> results = PlanRules.results(given.content());
        References planned = References.of(projects, PlannedProject::ref);
        Location projectsAt = given.at().child("plan").child("projects");
        planned.remarkRepeated(PROJECT_ELEMENTS, projectsAt, "ref", verdicts);
        if (!projects.isEmpty() && !results.isEmpty()) {
            unplanned(results, planned, given.at().child("report").child("results"), verdicts);
            MonthRange reported = PlanRules.period(given.content());
            unreported(projects, References.of(results, ProjectResult::projectRef), reported, projectsAt, verdicts);
        }
    }

    private static void unplanned(List<ProjectResult> results, References planned, Location at, Verdicts verdicts) {
        for (int i = 0; i < results.size(); i++) {
            String reference = results.get(i).projectRef();
            if (!planned.include(reference)) {
                ProblemKind kind = ThaiText.isBlank(reference) ? ProblemKind.MISSING : ProblemKind.UNKNOWN_REFERENCE;
                verdicts.remark(RESULT_ELEMENTS, Severity.WARNING, at.child(i).child("projectRef"), kind);
            }
        }
    }

    private static void unreported(
            List<PlannedProject> projects,
            References results,
            @Nullable MonthRange reported,
            Location at,
            Verdicts verdicts) {
        for (int i = 0; i < projects.size(); i++) {
            if (!results.include(projects.get(i).ref()) && !beginsLater(projects.get(i), reported)) {
                verdicts.remark(RESULT_ELEMENTS, Severity.WARNING, at.child(i), ProblemKind.NOT_REPORTED);
            }
        }
    }

    private static boolean beginsLater(PlannedProject project, @Nullable MonthRange reported) {
        LocalDate begins = project.period() == null ? null : project.period().from();
        YearMonth last = reported == null ? null : reported.to();
        return begins != null && last != null && begins.isAfter(last.atEndOfMonth());
    }
}
