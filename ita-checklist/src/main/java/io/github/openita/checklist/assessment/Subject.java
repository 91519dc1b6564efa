package io.github.openita.checklist.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param item code of the item; absent where it is about the dossier or the station
 * @param requirement id of the requirement, where it has one
 * @param criterion criterion of the requirement, where it has one
 */
public record Subject(
        @Nullable String item,
        @Nullable String requirement,
        @Nullable String criterion) {

    /** The dossier as a whole. */
    public static final Subject DOSSIER = new Subject(null, null, null);

    /** The narrowest that is known: id of the requirement, else code of the item, else an empty text. */
    public String label() {
        if (requirement != null) {
            return requirement;
        }
        return item == null ? "" : item;
    }
}
