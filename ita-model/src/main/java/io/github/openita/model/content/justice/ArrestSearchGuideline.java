package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.PublicVersion;
import org.jspecify.annotations.Nullable;

/**
 * Guidelines for arrest or search under the Criminal Procedure Code (O12 of the 2566 edition): arrest and search, each with
 * and without a warrant (R55). One file may serve all four.
 *
 * @param arrestWithWarrant arrest with a warrant (O12.1.1)
 * @param searchWithWarrant search with a warrant (O12.1.1)
 * @param arrestWithoutWarrant arrest without a warrant (O12.1.2)
 * @param searchWithoutWarrant search without a warrant (O12.1.2)
 * @param publicVersion what was made for the public; advised, and judged by a reviewer (O12.2)
 */
@ContentKey("arrest-search-guideline")
public record ArrestSearchGuideline(
        @Required(criterion = "with-warrant") @Nullable GuidelineText arrestWithWarrant,
        @Required(criterion = "with-warrant") @Nullable GuidelineText searchWithWarrant,
        @Required(criterion = "without-warrant") @Nullable GuidelineText arrestWithoutWarrant,
        @Required(criterion = "without-warrant") @Nullable GuidelineText searchWithoutWarrant,

        @Required(criterion = "arrest-search-easy-for-public") @Nullable
        PublicVersion publicVersion)
        implements Content {

    /** Nothing given yet. */
    public static ArrestSearchGuideline of() {
        return new ArrestSearchGuideline(null, null, null, null, null);
    }

    /** With the guideline for arrest with a warrant. */
    public ArrestSearchGuideline withArrestWithWarrant(GuidelineText arrestWithWarrant) {
        return new ArrestSearchGuideline(
                arrestWithWarrant, searchWithWarrant, arrestWithoutWarrant, searchWithoutWarrant, publicVersion);
    }

    /** With the guideline for search with a warrant. */
    public ArrestSearchGuideline withSearchWithWarrant(GuidelineText searchWithWarrant) {
        return new ArrestSearchGuideline(
                arrestWithWarrant, searchWithWarrant, arrestWithoutWarrant, searchWithoutWarrant, publicVersion);
    }

    /** With the guideline for arrest without a warrant. */
    public ArrestSearchGuideline withArrestWithoutWarrant(GuidelineText arrestWithoutWarrant) {
        return new ArrestSearchGuideline(
                arrestWithWarrant, searchWithWarrant, arrestWithoutWarrant, searchWithoutWarrant, publicVersion);
    }

    /** With the guideline for search without a warrant. */
    public ArrestSearchGuideline withSearchWithoutWarrant(GuidelineText searchWithoutWarrant) {
        return new ArrestSearchGuideline(
                arrestWithWarrant, searchWithWarrant, arrestWithoutWarrant, searchWithoutWarrant, publicVersion);
    }

    /** With what was made for the public. */
    public ArrestSearchGuideline withPublicVersion(PublicVersion publicVersion) {
        return new ArrestSearchGuideline(
                arrestWithWarrant, searchWithWarrant, arrestWithoutWarrant, searchWithoutWarrant, publicVersion);
    }
}
