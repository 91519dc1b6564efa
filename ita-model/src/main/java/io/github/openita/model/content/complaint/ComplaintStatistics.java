package io.github.openita.model.content.complaint;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.Lists;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statistics of complaints (O22.2 to O22.4). Counts only, of complaints.
 *
 * @param period months covered, the first six fiscal months at least (R02)
 * @param asOf the month as of which they were prepared; no day is asked for (R04)
 * @param total received; 0 is an answer
 * @param completed handled to the end; may be absent where none was received and that is stated (R95)
 * @param inProgress being handled; as {@code completed}
 * @param others other figures
 * @param noneStatement the statement that there was none in the period, exactly where the total is 0 (R64); without a
 *     total it stands for 0
 */
public record ComplaintStatistics(
        @Nullable MonthRange period,
        @Nullable YearMonth asOf,
        @Nullable Integer total,
        @Nullable Integer completed,
        @Nullable Integer inProgress,
        List<ComplaintCount> others,
        @Nullable Text noneStatement) {

    /** Absent lists become empty. */
    public ComplaintStatistics {
        others = Lists.copy(others);
    }

    /** Figures of complaints received, handled to the end and being handled. */
    public static ComplaintStatistics of(MonthRange period, YearMonth asOf, int total, int completed, int inProgress) {
        return new ComplaintStatistics(period, asOf, total, completed, inProgress, List.of(), null);
    }

    /** A period without complaints, stated in words. */
    public static ComplaintStatistics none(MonthRange period, YearMonth asOf, Text statement) {
        return new ComplaintStatistics(period, asOf, 0, null, null, List.of(), statement);
    }

    /** With other figures. */
    public ComplaintStatistics withOthers(ComplaintCount... others) {
        return new ComplaintStatistics(period, asOf, total, completed, inProgress, List.of(others), noneStatement);
    }

    /** Whether it is stated in words that there was none. */
    public boolean statesNone() {
        return noneStatement != null && noneStatement.answered();
    }

    /** Whether none was received: by the total, or without it by the statement, beside no figure that says otherwise. */
    public boolean none() {
        return total == null ? statesNone() && !some() : total == 0;
    }

    /** Whether there were some: by the total, or without it by those handled and being handled. */
    public boolean some() {
        return total == null ? isPositive(completed) || isPositive(inProgress) : total != 0;
    }

    private static boolean isPositive(@Nullable Integer count) {
        return count != null && count > 0;
    }
}
