package io.github.openita.model.content.custody;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How one type of exhibit is controlled (O29.2.2).
 *
 * @param type the type, in the station's words
 * @param storage where and how it is kept
 * @param control how it is controlled
 */
public record ExhibitControl(
        @Required(criterion = "exhibit-control-by-type") @Nullable
        Text type,

        @Nullable Text storage,

        @Required(criterion = "exhibit-control-by-type") @Nullable
        Text control) {

    /** The control of a type of exhibit. */
    public static ExhibitControl of(Text type, Text control) {
        return new ExhibitControl(type, null, control);
    }

    /** With where and how it is kept. */
    public ExhibitControl keptIn(Text storage) {
        return new ExhibitControl(type, storage, control);
    }
}
