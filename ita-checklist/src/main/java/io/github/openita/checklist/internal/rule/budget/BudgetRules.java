package io.github.openita.checklist.internal.rule.budget;

import io.github.openita.checklist.internal.rule.FilesApart;
import io.github.openita.checklist.internal.rule.FormatsPublished;
import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.PublishedFiles;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.SignedByHead;
import io.github.openita.model.content.budget.BudgetLine;
import io.github.openita.model.content.budget.BudgetPlan;
import io.github.openita.model.content.budget.BudgetReport;
import io.github.openita.model.content.budget.BudgetResult;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.SignOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over the budget spending plan and its report. */
public final class BudgetRules {

    static final String PLAN = "budget-spending/plan";
    static final String BY_SOURCE = "budget-spending/plan-by-funding-source";
    static final String REPORT = "budget-spending/report";
    static final String REPORT_PERIOD = "budget-spending/report-period";
    static final String REPORTED_TO_HEAD = "budget-spending/reported-to-head";
    static final String REPORT_DATA = "budget-spending/report-data";
    static final String AGAINST_PLAN = "budget-spending/spending-against-plan";
    static final String FORMATS = "budget-spending/formats";

    private BudgetRules() {}

    /** The rules. */
    public static List<Rule<BudgetSpending>> all() {
        Class<BudgetSpending> content = BudgetSpending.class;
        PublishedFiles<BudgetSpending> planFiles =
                PublishedFiles.ofPart(content, FORMATS, "plan", BudgetRules::planFiles);
        PublishedFiles<BudgetSpending> reportFiles =
                PublishedFiles.ofPart(content, FORMATS, "report", BudgetRules::reportFiles);
        return List.of(
                new PlanOfTheYear(),
                new LinesBySource(),
                new ReportOfTheYear(),
                new ReportCoversPeriod(),
                new PublishedAfterPeriod<>(content, REPORT, BudgetRules::period),
                new SignedByHead<>(
                        content,
                        REPORTED_TO_HEAD,
                        BudgetRules::signOff,
                        given -> given.at().child("report").child("reportedToHead")),
                new ReportHasBothData(),
                new SpendingAgainstPlan(),
                new SpendingWithinPlan(),
                new FormatsPublished<>(reportFiles),
                new FormatsOfPlanToo(),
                new FilesApart<>(planFiles),
                new FilesApart<>(reportFiles));
    }

    /** The lines of the plan; none where there is no plan. */
    static List<BudgetLine> planned(BudgetSpending content) {
        BudgetPlan plan = content.plan();
        return plan == null ? List.of() : plan.lines();
    }

    /** The lines of the report; none where there is no report. */
    static List<BudgetResult> reported(BudgetSpending content) {
        BudgetReport report = content.report();
        return report == null ? List.of() : report.lines();
    }

    /** The months reported. */
    static @Nullable MonthRange period(BudgetSpending content) {
        BudgetReport report = content.report();
        return report == null ? null : report.period();
    }

    private static @Nullable SignOff signOff(BudgetSpending content) {
        BudgetReport report = content.report();
        return report == null ? null : report.reportedToHead();
    }

    private static List<FileRef> planFiles(BudgetSpending content) {
        BudgetPlan plan = content.plan();
        return plan == null ? List.of() : plan.files();
    }

    private static List<FileRef> reportFiles(BudgetSpending content) {
        BudgetReport report = content.report();
        return report == null ? List.of() : report.files();
    }
}
