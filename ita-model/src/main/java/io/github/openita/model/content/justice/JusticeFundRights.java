package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.GuidelineText;
import org.jspecify.annotations.Nullable;

/**
 * Rights to help from the Justice Fund; all three are asked for (O16.1.2). One leaflet may be the file of all.
 *
 * @param legalProceedings help in legal proceedings
 * @param provisionalRelease provisional release of the accused or defendant
 * @param humanRightsViolation help to those whose human rights were violated
 */
public record JusticeFundRights(
        @Required(criterion = "justice-fund") @Nullable GuidelineText legalProceedings,
        @Required(criterion = "justice-fund") @Nullable GuidelineText provisionalRelease,
        @Required(criterion = "justice-fund") @Nullable GuidelineText humanRightsViolation) {

    /** All three in one guideline. */
    public static JusticeFundRights of(GuidelineText all) {
        return new JusticeFundRights(all, all, all);
    }
}
