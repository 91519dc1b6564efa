package io.github.openita.model.committee;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A power, duty or responsibility of the committee.
 *
 * @param text what the committee does
 * @param instruments the instruments that it concerns, in the order of their constants; empty for all of them
 */
public record OrderDuty(@Nullable Text text, Set<AssessmentInstrument> instruments) {

    /** An absent set becomes empty. */
    public OrderDuty {
        instruments = Lists.copy(instruments);
    }

    /** A duty that concerns these instruments, or all of them where none is named. */
    public static OrderDuty of(Text text, AssessmentInstrument... instruments) {
        return new OrderDuty(text, Set.copyOf(List.of(instruments)));
    }
}
