package io.github.openita.model.content.budget;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.Lists;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money of the Fund for Criminal Investigation and Inquiry (O18 of the 2566 edition). Whether the sample table is followed
 * is left to a reviewer, who needs some figure in it to look at.
 *
 * @param period months reported; the first six fiscal months are asked for (R01)
 * @param allocated amount allocated, THB; 0 says that nothing was
 * @param spent amount spent, THB; 0 says that nothing was
 * @param spendings lines of spending; not asked for, but they add up to the amount spent (R59)
 */
@ContentKey("investigation-fund")
@AnyOf(
        components = {"spendings", "allocated", "spent"},
        criterion = "sample-table")
public record InvestigationFund(
        @Nullable MonthRange period,

        @Required(criterion = {"fund-information", "allocated"}) @Nullable
        BigDecimal allocated,

        @Required(criterion = {"fund-information", "spending"}) @Nullable
        BigDecimal spent,

        List<FundSpending> spendings)
        implements Content {

    /** Absent lists become empty. */
    public InvestigationFund {
        spendings = Lists.copy(spendings);
    }

    /** What was allocated and spent in some months, THB. */
    public static InvestigationFund of(MonthRange period, BigDecimal allocated, BigDecimal spent) {
        return new InvestigationFund(period, allocated, spent, List.of());
    }

    /** With the lines of spending. */
    public InvestigationFund withSpendings(FundSpending... spendings) {
        return new InvestigationFund(period, allocated, spent, List.of(spendings));
    }
}
