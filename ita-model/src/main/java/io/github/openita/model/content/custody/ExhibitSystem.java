package io.github.openita.model.content.custody;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How exhibits that were seized or attached are kept (O29.2).
 *
 * @param againstSwapping against swapping (O29.2.1)
 * @param againstNonEntry against not entering them (O29.2.1)
 * @param againstPartialEntry against entering only a part (O29.2.1)
 * @param controls control by type of exhibit, at least one (O29.2.2)
 */
public record ExhibitSystem(
        @Required(criterion = "exhibit-safeguards") @Nullable
        GuidelineText againstSwapping,

        @Required(criterion = "exhibit-safeguards") @Nullable
        GuidelineText againstNonEntry,

        @Required(criterion = "exhibit-safeguards") @Nullable
        GuidelineText againstPartialEntry,

        List<@Valid ExhibitControl> controls) {

    /** Absent lists become empty. */
    public ExhibitSystem {
        controls = Lists.copy(controls);
    }

    /** Safeguards against swapping, against not entering and against entering only a part. */
    public static ExhibitSystem of(
            GuidelineText againstSwapping, GuidelineText againstNonEntry, GuidelineText againstPartialEntry) {
        return new ExhibitSystem(againstSwapping, againstNonEntry, againstPartialEntry, List.of());
    }

    /** With the controls by type of exhibit. */
    public ExhibitSystem withControls(ExhibitControl... controls) {
        return new ExhibitSystem(againstSwapping, againstNonEntry, againstPartialEntry, List.of(controls));
    }
}
