package io.github.openita.export.item;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.content.improvement.ServiceReport;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskFollowUp;
import io.github.openita.model.value.FileRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Enters files where content has places of its own for them.
 *
 * @param files the files of a document by the end of its id
 */
record FilesOfParts(Function<String, FileRef[]> files) {

    private static final String PLAN = "plan";
    private static final String REPORT = "report";

    /** The content with its files; empty where it has no place for any. */
    Optional<Content> enter(Content content) {
        if (content instanceof ActionPlan given) {
            return Optional.of(new ActionPlan(
                    with(given.plan(), plan -> plan.withFiles(files.apply(PLAN))),
                    with(given.report(), report -> report.withFiles(files.apply(REPORT)))));
        }
        if (content instanceof BudgetSpending given) {
            return Optional.of(new BudgetSpending(
                    with(given.plan(), plan -> plan.withFiles(files.apply(PLAN))),
                    with(given.report(), report -> report.withFiles(files.apply(REPORT)))));
        }
        if (content instanceof AntiCorruptionProgramme given) {
            return Optional.of(new AntiCorruptionProgramme(
                    with(given.plan(), plan -> plan.withFiles(files.apply(PLAN))),
                    with(given.report(), report -> report.withFiles(files.apply(REPORT)))));
        }
        if (content instanceof ServiceImprovement given) {
            return Optional.of(new ServiceImprovement(
                    with(given.plan(), plan -> plan.withFiles(files.apply(PLAN))), with(given.report(), this::report)));
        }
        return content instanceof ProcurementSummary given ? Optional.of(months(given)) : risks(content);
    }

    private static <T> @Nullable T with(@Nullable T part, Function<T, T> files) {
        return part == null ? null : files.apply(part);
    }

    private ServiceReport report(ServiceReport report) {
        return new ServiceReport(
                report.reportedOn(), report.results(), report.infographic(), List.of(files.apply(REPORT)));
    }

    private ProcurementSummary months(ProcurementSummary summary) {
        return new ProcurementSummary(summary.months().stream()
                .map(month -> month.month() == null
                        ? month
                        : month.withFiles(files.apply(month.month().toString())))
                .toList());
    }

    /** Assessment and report are one document. */
    private Optional<Content> risks(Content content) {
        if (!(content instanceof CorruptionRiskManagement given)) {
            return Optional.empty();
        }
        return Optional.of(new CorruptionRiskManagement(
                with(given.assessment(), assessment -> assessment.withFiles(files.apply(""))),
                with(
                        given.followUp(),
                        done -> new RiskFollowUp(
                                done.period(), done.reportedOn(), done.actions(), List.of(files.apply(""))))));
    }
}
