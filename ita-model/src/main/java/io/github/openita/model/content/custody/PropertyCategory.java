package io.github.openita.model.content.custody;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A category of property. Numbers of arms may be sensitive and are not asked for.
 *
 * @param name its name
 * @param quantity how many there are
 * @param highRisk why it is at risk of misuse
 */
public record PropertyCategory(
        @Nullable Text name,
        @Nullable Integer quantity,
        @Nullable Text highRisk) {

    /** A category by its name. */
    public static PropertyCategory of(Text name) {
        return new PropertyCategory(name, null, null);
    }

    /** With why it is at risk of misuse. */
    public PropertyCategory atRisk(Text highRisk) {
        return new PropertyCategory(name, quantity, highRisk);
    }
}
