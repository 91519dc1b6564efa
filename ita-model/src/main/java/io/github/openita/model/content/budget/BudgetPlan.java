package io.github.openita.model.content.budget;

import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The budget spending plan of one year (O17.1).
 *
 * @param fiscalYear fiscal year, B.E.; the year assessed is asked for (R06)
 * @param lines lines of the plan, at least one, each with its funding source (O17.1.1)
 * @param files published files of the plan; formats are asked of the report, lacking ones here only remarked on (R32)
 */
public record BudgetPlan(@Nullable Integer fiscalYear, List<@Valid BudgetLine> lines, List<FileRef> files) {

    /** Absent lists become empty. */
    public BudgetPlan {
        lines = Lists.copy(lines);
        files = Lists.copy(files);
    }

    /** The lines of a fiscal year, B.E. */
    public static BudgetPlan of(int fiscalYear, BudgetLine... lines) {
        return new BudgetPlan(fiscalYear, List.of(lines), List.of());
    }

    /** With its files. */
    public BudgetPlan withFiles(FileRef... files) {
        return new BudgetPlan(fiscalYear, lines, List.of(files));
    }
}
