package io.github.openita.export.item;

import io.github.openita.export.document.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers that may be absent: an absent one is shown as nothing and adds nothing. */
final class Amounts {

    private Amounts() {}

    static CellValue baht(@Nullable BigDecimal amount) {
        return amount == null ? CellValue.blank() : CellValue.money(amount);
    }

    static CellValue whole(@Nullable Integer number) {
        return number == null ? CellValue.blank() : CellValue.whole(number);
    }

    static BigDecimal zeroIfAbsent(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static <T> BigDecimal sum(Collection<T> all, Function<T, @Nullable BigDecimal> amount) {
        return all.stream().map(each -> zeroIfAbsent(amount.apply(each))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static <T> long count(Collection<T> all, Function<T, @Nullable Integer> number) {
        return all.stream()
                .map(number)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** A part of a whole, in per cent with two decimals; blank where either is absent or there is no whole. */
    static CellValue share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return CellValue.blank();
        }
        return new CellValue.Percent(part.divide(whole, 4, RoundingMode.HALF_UP));
    }
}
