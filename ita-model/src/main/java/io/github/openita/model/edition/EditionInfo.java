package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of itself.
 *
 * @param id what it is known by
 * @param revision counts the corrections of this edition, from 1
 * @param validity for how long it holds
 * @param title the official title
 * @param abbreviation the short name: ITA
 * @param assessor who assesses
 * @param subject who is assessed
 * @param provenance where its texts come from
 * @param notes notes on the whole
 */
public record EditionInfo(
        EditionId id,
        int revision,
        Validity validity,
        Text title,
        @Nullable String abbreviation,
        Text assessor,
        Text subject,
        Provenance provenance,
        List<Note> notes) {
    /** Copies its lists. */
    public EditionInfo {
        notes = List.copyOf(notes);
    }
}
