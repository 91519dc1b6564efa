package io.github.openita.model.content.budget;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.SignOff;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on budget spending (O17.2–O17.5).
 *
 * @param fiscalYear fiscal year, B.E.; the year assessed is asked for (R06)
 * @param period months reported; the first six fiscal months are asked for (R01)
 * @param lines spending against the plan, at least one line
 * @param problems problems and obstacles; that there are none is an answer (O17.4.2)
 * @param reportedToHead the report to the station head (O17.3)
 * @param files published files of the report: PDF, and Excel or Word (R30)
 */
public record BudgetReport(
        @Nullable Integer fiscalYear,
        @Nullable MonthRange period,
        List<@Valid BudgetResult> lines,
        @Required(criterion = "problems") @Nullable Text problems,
        @Required(criterion = "reported-to-head") @Nullable SignOff reportedToHead,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public BudgetReport {
        lines = Lists.copy(lines);
        files = Lists.copy(files);
    }

    /** Spending in some months of a fiscal year, B.E. */
    public static BudgetReport of(int fiscalYear, MonthRange period, BudgetResult... lines) {
        return new BudgetReport(fiscalYear, period, List.of(lines), null, null, List.of());
    }

    /** With problems and obstacles. */
    public BudgetReport withProblems(Text problems) {
        return new BudgetReport(fiscalYear, period, lines, problems, reportedToHead, files);
    }

    /** With the report to the station head. */
    public BudgetReport reported(SignOff reportedToHead) {
        return new BudgetReport(fiscalYear, period, lines, problems, reportedToHead, files);
    }

    /** With its files. */
    public BudgetReport withFiles(FileRef... files) {
        return new BudgetReport(fiscalYear, period, lines, problems, reportedToHead, List.of(files));
    }
}
