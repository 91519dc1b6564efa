package io.github.openita.model.content.statistics;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one type of case (O11.1.2).
 *
 * @param caseType the type, in the station's words: groups of cases differ by year
 * @param received cases reported; 0 is a figure
 * @param cleared cases cleared; not asked for, and may be more, for old cases are cleared too
 * @param arrestedPersons persons arrested; not asked for
 * @param monthly cases reported by month; not asked for (O11.2)
 */
public record CaseStatistic(
        @Required(criterion = "case-statistics") @Nullable Text caseType,

        @Required(criterion = "case-statistics") @Nullable Integer received,

        @Nullable Integer cleared,
        @Nullable Integer arrestedPersons,
        List<MonthlyCount> monthly) {

    /** Absent lists become empty. */
    public CaseStatistic {
        monthly = Lists.copy(monthly);
    }

    /** Cases of a type that were reported. */
    public static CaseStatistic of(Text caseType, int received) {
        return new CaseStatistic(caseType, received, null, null, List.of());
    }

    /** With the cases cleared and the persons arrested. */
    public CaseStatistic cleared(int cleared, int arrestedPersons) {
        return new CaseStatistic(caseType, received, cleared, arrestedPersons, monthly);
    }

    /** With the cases reported by month. */
    public CaseStatistic byMonth(MonthlyCount... monthly) {
        return new CaseStatistic(caseType, received, cleared, arrestedPersons, List.of(monthly));
    }
}
