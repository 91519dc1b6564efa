package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.GuidelineText;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Rights of injured persons or victims of crime, and of the accused (O16 of the 2566 edition); all three are asked for (R57).
 *
 * @param victimCompensation remedy from the State under the Act on compensation (O16.1.1)
 * @param justiceFund help from the Justice Fund (O16.1.2)
 * @param suspectRights rights of suspects and the accused at the inquiry stage (O16.1.3)
 */
@ContentKey("criminal-justice-rights")
public record CriminalJusticeRights(
        @Required(criterion = "victim-compensation") @Nullable
        GuidelineText victimCompensation,

        @Valid @Nullable JusticeFundRights justiceFund,
        @Required(criterion = "suspect-rights") @Nullable GuidelineText suspectRights)
        implements Content {

    /** Nothing given yet. */
    public static CriminalJusticeRights of() {
        return new CriminalJusticeRights(null, null, null);
    }

    /** With the right to remedy from the State. */
    public CriminalJusticeRights withVictimCompensation(GuidelineText victimCompensation) {
        return new CriminalJusticeRights(victimCompensation, justiceFund, suspectRights);
    }

    /** With the rights to help from the Justice Fund. */
    public CriminalJusticeRights withJusticeFund(JusticeFundRights justiceFund) {
        return new CriminalJusticeRights(victimCompensation, justiceFund, suspectRights);
    }

    /** With the rights of suspects and the accused. */
    public CriminalJusticeRights withSuspectRights(GuidelineText suspectRights) {
        return new CriminalJusticeRights(victimCompensation, justiceFund, suspectRights);
    }
}
