package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often an activity is followed up.
 *
 * @param text as the source has it
 * @param everyMonths the interval, in months
 * @param occasions other occasions
 */
public record Monitoring(Text text, @Nullable Integer everyMonths, List<Occasion> occasions) {
    /** Copies its lists. */
    public Monitoring {
        occasions = List.copyOf(occasions);
    }
}
