package io.github.openita.model.content.budget;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Spending against one line of the plan (O17.4.1). Whether the target was met follows from the two amounts.
 *
 * @param planLine id of the line of the plan; one result a line
 * @param target spending aimed at by the end of the period, THB
 * @param spent spent by the end of the period, THB
 * @param note explanation, such as why less was spent; not asked for
 */
public record BudgetResult(
        @Nullable String planLine,

        @Required(criterion = "spending-against-plan") @Nullable
        BigDecimal target,

        @Required(criterion = "spending-against-plan") @Nullable
        BigDecimal spent,

        @Nullable Text note) {

    /** A result without explanation. */
    public static BudgetResult of(String planLine, BigDecimal target, BigDecimal spent) {
        return new BudgetResult(planLine, target, spent, null);
    }

    /** With an explanation. */
    public BudgetResult withNote(Text note) {
        return new BudgetResult(planLine, target, spent, note);
    }

    /** Whether as much was spent as was aimed at; false where either amount is absent. */
    public boolean onTarget() {
        return target != null && spent != null && spent.compareTo(target) >= 0;
    }
}
