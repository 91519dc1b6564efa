package io.github.openita.checklist.internal.rule.plan;

import io.github.openita.checklist.internal.rule.FilesApart;
import io.github.openita.checklist.internal.rule.FiscalYearStated;
import io.github.openita.checklist.internal.rule.FormatsPublished;
import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.PublishedFiles;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.YearsFixed;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.plan.AnnualPlan;
import io.github.openita.model.content.plan.AnnualPlanReport;
import io.github.openita.model.content.plan.PlanCoverage;
import io.github.openita.model.content.plan.PlannedProject;
import io.github.openita.model.content.plan.ProjectResult;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.YearRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over the action plan and the report on it. */
public final class PlanRules {

    static final String PLAN_OF_THE_YEAR = "action-plan/plan-of-the-year";
    static final String POLICE_PLAN = "action-plan/consistent-with-police-policy-and-plan";
    static final String ORDERED_PLANS = "action-plan/ordered-plans";
    static final String PROJECT_ELEMENTS = "action-plan/planned-project-elements";
    static final String PLAN_FORMATS = "action-plan/plan-file-formats";
    static final String REPORT_OF_THE_YEAR = "action-plan/report-of-the-year";
    static final String REPORT_PERIOD = "action-plan/report-period";
    static final String RESULT_ELEMENTS = "action-plan/project-result-elements";
    static final String REPORT_FORMATS = "action-plan/report-file-formats";

    private PlanRules() {}

    /** The rules. */
    public static List<Rule<ActionPlan>> all() {
        Class<ActionPlan> content = ActionPlan.class;
        PublishedFiles<ActionPlan> planFiles =
                PublishedFiles.ofPart(content, PLAN_FORMATS, "plan", PlanRules::planFiles);
        PublishedFiles<ActionPlan> reportFiles =
                PublishedFiles.ofPart(content, REPORT_FORMATS, "report", PlanRules::reportFiles);
        return List.of(
                new FiscalYearStated<>(
                        RuleInfo.computed("R06", PLAN_OF_THE_YEAR),
                        content,
                        PlanRules::planYear,
                        given -> given.at().child("plan").child("fiscalYear")),
                new YearsFixed<>(
                        RuleInfo.stated("R09", POLICE_PLAN),
                        content,
                        PlanRules::strategyYears,
                        given -> given.at().child("plan").child("coverage").child("strategyYears")),
                new FourOrderedPlans(),
                new ProjectsListed(),
                new FormatsPublished<>(planFiles),
                new FilesApart<>(planFiles),
                new ReportOfTheYear(),
                new ReportCoversPeriod(),
                new PublishedAfterPeriod<>(content, REPORT_OF_THE_YEAR, PlanRules::period),
                new ResultsListed(),
                new ResultsMatchPlan(),
                new FormatsPublished<>(reportFiles),
                new FilesApart<>(reportFiles));
    }

    /** The projects planned; none where there is no plan. */
    static List<PlannedProject> projects(ActionPlan content) {
        AnnualPlan plan = content.plan();
        return plan == null ? List.of() : plan.projects();
    }

    /** The results reported; none where there is no report. */
    static List<ProjectResult> results(ActionPlan content) {
        AnnualPlanReport report = content.report();
        return report == null ? List.of() : report.results();
    }

    /** The months reported. */
    static @Nullable MonthRange period(ActionPlan content) {
        AnnualPlanReport report = content.report();
        return report == null ? null : report.period();
    }

    private static @Nullable Integer planYear(ActionPlan content) {
        AnnualPlan plan = content.plan();
        return plan == null ? null : plan.fiscalYear();
    }

    private static @Nullable YearRange strategyYears(ActionPlan content) {
        AnnualPlan plan = content.plan();
        PlanCoverage coverage = plan == null ? null : plan.coverage();
        return coverage == null ? null : coverage.strategyYears();
    }

    private static List<FileRef> planFiles(ActionPlan content) {
        AnnualPlan plan = content.plan();
        return plan == null ? List.of() : plan.files();
    }

    private static List<FileRef> reportFiles(ActionPlan content) {
        AnnualPlanReport report = content.report();
        return report == null ? List.of() : report.files();
    }
}
