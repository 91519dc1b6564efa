package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Another matter that was analysed for the plan (O28.3.5).
 *
 * @param matter the matter
 * @param analysis the analysis
 */
public record OtherMatter(
        @Required(criterion = "other-matters") @Nullable Text matter,

        @Required(criterion = "other-matters") @Nullable Text analysis) {

    /** A matter and its analysis. */
    public static OtherMatter of(Text matter, Text analysis) {
        return new OtherMatter(matter, analysis);
    }
}
