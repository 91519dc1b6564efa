package io.github.openita.model.content.custody;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How government property and donated items are kept from private use (O29.1); all five are asked for.
 *
 * @param classes classification (O29.1.1)
 * @param control control, care, counting and condition, above all of what is at risk of misuse (O29.1.2)
 * @param armsCheck checking and counting of arms (O29.1.3)
 * @param borrowing borrowing and drawing (O29.1.4)
 * @param knowledge how officers come to know the right use (O29.1.5)
 */
public record PropertySystem(
        List<PropertyClass> classes,
        @Required(criterion = "control-guideline") @Nullable GuidelineText control,
        @Valid @Nullable ArmsCheck armsCheck,

        @Required(criterion = "borrowing-guideline") @Nullable
        GuidelineText borrowing,

        @Required(criterion = "knowledge-building") @Nullable
        GuidelineText knowledge) {

    /** Absent lists become empty. */
    public PropertySystem {
        classes = Lists.copy(classes);
    }

    /** A system of which only the classification is known. */
    public static PropertySystem of(PropertyClass... classes) {
        return new PropertySystem(List.of(classes), null, null, null, null);
    }

    /** With the guidelines for control, for borrowing and for building knowledge. */
    public PropertySystem guidedBy(GuidelineText control, GuidelineText borrowing, GuidelineText knowledge) {
        return new PropertySystem(classes, control, armsCheck, borrowing, knowledge);
    }

    /** With the checking of arms. */
    public PropertySystem withArmsCheck(ArmsCheck armsCheck) {
        return new PropertySystem(classes, control, armsCheck, borrowing, knowledge);
    }
}
