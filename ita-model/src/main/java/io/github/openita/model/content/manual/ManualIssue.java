package io.github.openita.model.content.manual;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a manual came about and since when it holds; advised only (O8.2.5 to O8.2.7).
 *
 * @param preparedBy the unit that prepared it (O8.2.6)
 * @param effectiveOn the day on which it takes effect (O8.2.7)
 * @param lastReviewedOn the day on which it was last looked through for being up to date (O8.2.5)
 */
public record ManualIssue(
        @Required(criterion = "manual-prepared-by") @Nullable
        Text preparedBy,

        @Required(criterion = "manual-effective-date") @Nullable
        LocalDate effectiveOn,

        @Required(criterion = "manual-up-to-date") @Nullable LocalDate lastReviewedOn) {}
