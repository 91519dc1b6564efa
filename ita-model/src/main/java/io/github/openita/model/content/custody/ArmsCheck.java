package io.github.openita.model.content.custody;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checking and counting of arms (O29.1.3). A guideline or a dated inspection answers.
 *
 * @param guideline method and interval
 * @param inspections results
 */
@AnyOf(
        components = {"guideline", "inspections"},
        criterion = "arms-check")
public record ArmsCheck(@Nullable GuidelineText guideline, List<ArmsInspection> inspections) {

    /** Absent lists become empty. */
    public ArmsCheck {
        inspections = Lists.copy(inspections);
    }

    /** How arms are checked, and what came of it. */
    public static ArmsCheck of(GuidelineText guideline, ArmsInspection... inspections) {
        return new ArmsCheck(guideline, List.of(inspections));
    }
}
