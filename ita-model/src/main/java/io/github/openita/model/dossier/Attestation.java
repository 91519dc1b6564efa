package io.github.openita.model.dossier;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word on requirements that no check can decide. It is void when older than the disclosure's update, dated
 * after the day of the assessment, without reviewer or verdict, or on a requirement that needs no review.
 *
 * @param reviewer who
 * @param on when
 * @param verdict what was found
 * @param requirements ids of the edition such as {@code O8.2.1}; an item's code stands for whatever of it needs review
 * @param note remarks; needed with a rejection
 */
public record Attestation(
        @Nullable Reviewer reviewer,
        @Nullable LocalDate on,
        @Nullable Verdict verdict,
        List<String> requirements,
        @Nullable Text note) {

    /** Absent lists become empty. */
    public Attestation {
        requirements = Lists.copy(requirements);
    }

    /** An acceptance of some requirements. */
    public static Attestation accepted(Reviewer reviewer, LocalDate on, String... requirements) {
        return new Attestation(reviewer, on, Verdict.ACCEPTED, List.of(requirements), null);
    }

    /** A rejection of some requirements, with the reason. */
    public static Attestation rejected(Reviewer reviewer, LocalDate on, Text reason, String... requirements) {
        return new Attestation(reviewer, on, Verdict.REJECTED, List.of(requirements), reason);
    }
}
