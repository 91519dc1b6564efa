package io.github.openita.model.content.risk;

import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a scale.
 *
 * @param score its score
 * @param label what it is called
 * @param description when it applies
 * @param from the least value of its range, inclusive; a range is optional
 * @param to the end of its range, exclusive; absent on the last step for no limit
 */
public record ScaleStep(
        @Nullable Integer score,
        @Nullable Text label,
        @Nullable Text description,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to) {

    /** A step in words. */
    public static ScaleStep of(int score, Text label, Text description) {
        return new ScaleStep(score, label, description, null, null);
    }
}
