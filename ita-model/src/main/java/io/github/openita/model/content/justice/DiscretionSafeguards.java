package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures that prevent interference with the discretion of inquiry officers (O13 of the 2566 edition); both the conduct of the
 * inquiry and the gathering of evidence are asked for (R80). One file may serve both.
 *
 * @param conductOfInquiry measures in the conduct of the inquiry
 * @param evidenceGathering measures in gathering evidence
 * @param furtherMeasures further measures; not asked for
 */
@ContentKey("discretion-safeguards")
public record DiscretionSafeguards(
        @Required(criterion = "interference-prevention-measures") @Nullable
        GuidelineText conductOfInquiry,

        @Required(criterion = "interference-prevention-measures") @Nullable
        GuidelineText evidenceGathering,

        List<Text> furtherMeasures)
        implements Content {

    /** Absent lists become empty. */
    public DiscretionSafeguards {
        furtherMeasures = Lists.copy(furtherMeasures);
    }

    /** Nothing given yet. */
    public static DiscretionSafeguards of() {
        return new DiscretionSafeguards(null, null, List.of());
    }

    /** With the measures in the conduct of the inquiry. */
    public DiscretionSafeguards withConductOfInquiry(GuidelineText conductOfInquiry) {
        return new DiscretionSafeguards(conductOfInquiry, evidenceGathering, furtherMeasures);
    }

    /** With the measures in gathering evidence. */
    public DiscretionSafeguards withEvidenceGathering(GuidelineText evidenceGathering) {
        return new DiscretionSafeguards(conductOfInquiry, evidenceGathering, furtherMeasures);
    }

    /** With further measures. */
    public DiscretionSafeguards withFurtherMeasures(List<Text> furtherMeasures) {
        return new DiscretionSafeguards(conductOfInquiry, evidenceGathering, furtherMeasures);
    }
}
