package io.github.openita.model.content.budget;

import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line of spending from the fund. It has no place for numbers of cases or names of informants.
 *
 * @param month the month
 * @param purpose purpose, in general words
 * @param amount amount, THB
 * @param note remark; not asked for
 */
public record FundSpending(
        @Nullable YearMonth month,
        @Nullable Text purpose,
        @Nullable BigDecimal amount,
        @Nullable Text note) {

    /** A line without a remark. */
    public static FundSpending of(YearMonth month, Text purpose, BigDecimal amount) {
        return new FundSpending(month, purpose, amount, null);
    }
}
