package io.github.openita.model.content.budget;

import io.github.openita.model.text.Text;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the budget spending plan.
 *
 * @param id its id such as B1, unique in the plan; the report refers to it
 * @param source the funding source (O17.1.1)
 * @param category category or item of expense
 * @param amount planned amount, THB, 0 or more
 */
public record BudgetLine(
        @Nullable String id,
        @Valid @Nullable FundingSource source,
        @Nullable Text category,
        @Nullable BigDecimal amount) {}
