package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * A channel through which somebody can be reached.
 *
 * @param kind kind of channel
 * @param value number, address or page
 * @param label what the channel is called
 */
public record Contact(
        @Nullable ContactKind kind,
        @Nullable String value,
        @Nullable Text label) implements Answer {

    /** A channel without a label. */
    public static Contact of(ContactKind kind, String value) {
        return new Contact(kind, value, null);
    }

    @Override
    public boolean answered() {
        return kind != null && !ThaiText.isBlank(value);
    }
}
