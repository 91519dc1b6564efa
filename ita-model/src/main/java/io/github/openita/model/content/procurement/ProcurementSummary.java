package io.github.openita.model.content.procurement;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * Monthly procurement summaries in form สขร.1 (O20 of the 2566 edition).
 *
 * @param months one for each of the first six fiscal months (R60, R61)
 */
@ContentKey("procurement-summary")
public record ProcurementSummary(List<@Valid MonthlySummary> months) implements Content {

    /** Absent lists become empty. */
    public ProcurementSummary {
        months = Lists.copy(months);
    }

    /** The summaries of some months. */
    public static ProcurementSummary of(MonthlySummary... months) {
        return new ProcurementSummary(List.of(months));
    }

    /** With one month more. */
    public ProcurementSummary with(MonthlySummary month) {
        List<MonthlySummary> all = new ArrayList<>(months);
        all.add(month);
        return new ProcurementSummary(all);
    }
}
