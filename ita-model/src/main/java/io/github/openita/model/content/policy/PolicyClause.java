package io.github.openita.model.content.policy;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a station adds to its policy of its own accord; none is asked for (O23.3 leaves the policy free to be
 * adapted).
 *
 * @param heading its heading
 * @param text its text
 */
public record PolicyClause(@Nullable Text heading, @Nullable Text text) {

    /** A clause under a heading. */
    public static PolicyClause of(Text heading, Text text) {
        return new PolicyClause(heading, text);
    }
}
