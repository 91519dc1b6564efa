package io.github.openita.model.content.oversight;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the committee did (O4.3).
 *
 * @param heldOn the day
 * @param title subject
 * @param outcome what came of it
 * @param evidence evidence, such as minutes; not asked for
 */
public record CommitteeActivity(
        @Nullable LocalDate heldOn,

        @Required(criterion = "committee-results") @Nullable Text title,

        @Required(criterion = "committee-results") @Nullable Text outcome,

        @Nullable FileRef evidence) {

    /** Something done on a day, and what came of it. */
    public static CommitteeActivity of(LocalDate heldOn, Text title, Text outcome) {
        return new CommitteeActivity(heldOn, title, outcome, null);
    }

    /** With evidence. */
    public CommitteeActivity withEvidence(FileRef evidence) {
        return new CommitteeActivity(heldOn, title, outcome, evidence);
    }
}
