package io.github.openita.model.content.risk;

import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on managing the risks (O25.5). No period is prescribed.
 *
 * @param period the months reported
 * @param reportedOn day of the report
 * @param actions what was done, measure by measure
 * @param files the report as published
 */
public record RiskFollowUp(
        @Nullable MonthRange period,
        @Nullable LocalDate reportedOn,
        List<@Valid RiskAction> actions,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public RiskFollowUp {
        actions = Lists.copy(actions);
        files = Lists.copy(files);
    }

    /** A report on some actions. */
    public static RiskFollowUp of(LocalDate reportedOn, RiskAction... actions) {
        return new RiskFollowUp(null, reportedOn, List.of(actions), List.of());
    }
}
