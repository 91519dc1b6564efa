package io.github.openita.export;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** A block that a renderer cannot show. Nothing was written. */
public final class UnrenderableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * An exception for a block.
     *
     * @param place where the block is, in both languages, such as "section 1, block 3 (table)"
     * @param cause why it cannot be shown
     */
    public UnrenderableException(Text place, Throwable cause) {
        super("cannot show " + place.in(Language.EN), cause);
        this.text = place;
    }

    /** Where the block is, in both languages. */
    public Text place() {
        return text;
    }
}
