package io.github.openita.checklist.internal.rule.procurement;

import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.Period;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R94: whether the monthly summaries state for every month of the period that nothing was procured. */
final class NoneThroughout {

    private NoneThroughout() {}

    static boolean states(ProcurementSummary summary, Optional<Period.Months> period, FiscalYear year) {
        List<MonthlySummary> months = summary.months();
        if (months.isEmpty()
                || months.stream().anyMatch(month -> !month.procurements().isEmpty())) {
            return false;
        }
        Set<YearMonth> stated = new HashSet<>();
        for (MonthlySummary month : months) {
            if (month.month() != null && month.statesNone()) {
                stated.add(month.month());
            }
        }
        return period.map(asked -> stated.containsAll(asked.resolve(year).months()))
                .orElseGet(() -> months.stream().allMatch(MonthlySummary::statesNone));
    }
}
