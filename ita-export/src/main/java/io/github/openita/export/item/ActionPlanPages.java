package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.plan.AnnualPlan;
import io.github.openita.model.content.plan.AnnualPlanReport;
import io.github.openita.model.content.plan.PlannedProject;
import io.github.openita.model.content.plan.ProjectResult;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.MonthRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The annual action plan, with its projects in one table, and the report on it, project by project. */
final class ActionPlanPages implements ItemLayout<ActionPlan> {

    @Override
    public List<Part> parts(ActionPlan content, Page page) {
        List<Part> parts = new ArrayList<>();
        AnnualPlan plan = content.plan();
        AnnualPlanReport report = content.report();
        if (plan != null) {
            parts.add(plan(plan, page));
        }
        if (report != null) {
            parts.add(report(report, plan == null ? List.of() : plan.projects(), page));
        }
        return parts;
    }

    private static Part plan(AnnualPlan plan, Page page) {
        Wording wording = page.wording();
        List<Block> blocks = new ArrayList<>(RecordBlocks.of(plan, wording, 2, "fiscalYear", "projects"));
        blocks.add(new Heading(2, wording.label(AnnualPlan.class, "projects")));
        Lines lines = new Lines(wording)
                .column(PlannedProject.class, "ref", 10)
                .column(PlannedProject.class, "title", 30)
                .column(PlannedProject.class, "summary", 46)
                .column(PlannedProject.class, "period", 26)
                .column(PlannedProject.class, "unit", 26)
                .column(PlannedProject.class, "budget", 22);
        for (PlannedProject each : plan.projects()) {
            lines.row(
                    CellValue.text(Wording.plain(each.ref())),
                    CellValue.text(wording.in(each.title())),
                    CellValue.text(wording.in(each.summary())),
                    CellValue.text(days(each.period(), wording)),
                    CellValue.text(wording.in(each.unit())),
                    Amounts.baht(each.budget()));
        }
        if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        } else {
            lines.total("total", Amounts.baht(Amounts.sum(plan.projects(), PlannedProject::budget)));
        }
        blocks.add(lines.table());
        String title = wording.say("o7.plan", page.fiscalYear());
        return Part.of("plan", title, page.asOf(), blocks, plan);
    }

    private static Part report(AnnualPlanReport report, List<PlannedProject> projects, Page page) {
        Wording wording = page.wording();
        Lines lines = new Lines(wording)
                .column(ProjectResult.class, "projectRef", 11)
                .column(PlannedProject.class, "title", 26)
                .column(ProjectResult.class, "result", 42)
                .column(ProjectResult.class, "summary", 36)
                .column(ProjectResult.class, "period", 22)
                .column(ProjectResult.class, "unit", 24)
                .column(ProjectResult.class, "budgetUsed", 22);
        for (ProjectResult each : report.results()) {
            Optional<PlannedProject> project = projects.stream()
                    .filter(planned -> ThaiText.sameName(planned.ref(), each.projectRef()))
                    .findFirst();
            lines.row(
                    CellValue.text(Wording.plain(each.projectRef())),
                    CellValue.text(
                            project.map(planned -> wording.in(planned.title())).orElse("")),
                    CellValue.text(wording.in(each.result())),
                    CellValue.text(wording.in(each.summary())),
                    CellValue.text(days(each.period(), wording)),
                    CellValue.text(wording.in(each.unit())),
                    Amounts.baht(each.budgetUsed()));
        }
        if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        } else {
            lines.total("total", Amounts.baht(Amounts.sum(report.results(), ProjectResult::budgetUsed)));
        }
        MonthRange period = report.period();
        String asOf = period == null ? page.asOf() : wording.say("period", period);
        String title = wording.say("o7.report", page.fiscalYear());
        return Part.of(
                "report",
                title,
                asOf,
                List.of(new Heading(2, wording.label(AnnualPlanReport.class, "results")), lines.table()),
                report);
    }

    private static String days(@Nullable DateRange period, Wording wording) {
        return period == null ? "" : wording.dates().days(period);
    }
}
