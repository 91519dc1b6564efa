package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.model.content.anticorruption.AntiCorruptionPlan;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionProject;
import io.github.openita.model.content.anticorruption.AntiCorruptionReport;
import io.github.openita.model.content.anticorruption.AntiCorruptionResult;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.MonthRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The action plan against corruption and misconduct, with its analysis and projects, and the report project by project. */
final class AntiCorruptionPages implements ItemLayout<AntiCorruptionProgramme> {

    @Override
    public List<Part> parts(AntiCorruptionProgramme content, Page page) {
        List<Part> parts = new ArrayList<>();
        AntiCorruptionPlan plan = content.plan();
        AntiCorruptionReport report = content.report();
        if (plan != null) {
            parts.add(plan(plan, page));
        }
        if (report != null) {
            parts.add(report(report, plan == null ? List.of() : plan.projects(), page));
        }
        return parts;
    }

    private static Part plan(AntiCorruptionPlan plan, Page page) {
        Wording wording = page.wording();
        List<Block> blocks =
                new ArrayList<>(RecordBlocks.of(plan, wording, 2, "title", "fiscalYear", "projects", "approval"));
        blocks.add(new Heading(2, wording.label(AntiCorruptionPlan.class, "projects")));
        Lines lines = new Lines(wording)
                .column(AntiCorruptionProject.class, "id", 13)
                .column(AntiCorruptionProject.class, "title", 34)
                .column(AntiCorruptionProject.class, "topic", 20)
                .column(AntiCorruptionProject.class, "method", 40)
                .column(AntiCorruptionProject.class, "period", 22)
                .column(AntiCorruptionProject.class, "owner", 22)
                .column(AntiCorruptionProject.class, "budget", 20);
        for (AntiCorruptionProject each : plan.projects()) {
            lines.row(
                    CellValue.text(Wording.plain(each.id())),
                    CellValue.text(wording.in(each.title())),
                    CellValue.text(wording.label(each.topic())),
                    CellValue.text(wording.in(each.method())),
                    CellValue.text(months(each.period(), wording)),
                    CellValue.text(wording.in(each.owner())),
                    Amounts.baht(each.budget()));
        }
        if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        } else {
            lines.total("total", Amounts.baht(Amounts.sum(plan.projects(), AntiCorruptionProject::budget)));
        }
        blocks.add(lines.table());
        List<Block> approval = RecordBlocks.of(plan.approval(), wording, 3);
        if (!approval.isEmpty()) {
            blocks.add(new Heading(2, wording.label(AntiCorruptionPlan.class, "approval")));
            blocks.addAll(approval);
        }
        String own = wording.in(plan.title());
        String title = own.isEmpty() ? wording.say("o28.plan", page.fiscalYear()) : own;
        return Part.of("plan", title, page.asOf(), blocks, plan);
    }

    private static Part report(AntiCorruptionReport report, List<AntiCorruptionProject> projects, Page page) {
        Wording wording = page.wording();
        Lines lines = new Lines(wording)
                .column(AntiCorruptionResult.class, "project", 14)
                .column(AntiCorruptionProject.class, "title", 36)
                .column(AntiCorruptionResult.class, "status", 18)
                .column(AntiCorruptionResult.class, "result", 50)
                .column(AntiCorruptionResult.class, "budgetUsed", 22);
        for (AntiCorruptionResult each : report.results()) {
            Optional<AntiCorruptionProject> project = projects.stream()
                    .filter(planned -> ThaiText.sameName(planned.id(), each.project()))
                    .findFirst();
            lines.row(
                    CellValue.text(Wording.plain(each.project())),
                    CellValue.text(
                            project.map(planned -> wording.in(planned.title())).orElse("")),
                    CellValue.text(wording.label(each.status())),
                    CellValue.text(wording.in(each.result())),
                    Amounts.baht(each.budgetUsed()));
        }
        if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        } else {
            lines.total("total", Amounts.baht(Amounts.sum(report.results(), AntiCorruptionResult::budgetUsed)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, wording.label(AntiCorruptionReport.class, "results")));
        blocks.add(lines.table());
        blocks.addAll(RecordBlocks.of(report, wording, 2, "fiscalYear", "asOf", "results"));
        String asOf = report.asOf() == null ? page.asOf() : wording.say("as-of-month", report.asOf());
        return Part.of("report", wording.say("o28.report", page.fiscalYear()), asOf, blocks, report);
    }

    private static String months(@Nullable MonthRange period, Wording wording) {
        return period == null ? "" : wording.dates().months(period);
    }
}
