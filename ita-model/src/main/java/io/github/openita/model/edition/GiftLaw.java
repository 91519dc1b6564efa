package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A law or regulation on gifts.
 *
 * @param title the title
 * @param section the section, in Thai digits
 * @param provenance where it is known from
 * @param notes notes
 */
public record GiftLaw(Text title, @Nullable String section, Provenance provenance, List<Note> notes) {
    /** Copies its lists. */
    public GiftLaw {
        notes = List.copyOf(notes);
    }
}
