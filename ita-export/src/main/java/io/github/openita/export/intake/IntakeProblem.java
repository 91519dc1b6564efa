package io.github.openita.export.intake;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something in a workbook that did not become part of the dossier.
 *
 * @param kind what it is
 * @param at where; null where it is the file as a whole
 * @param message what is wrong and what is expected; it never holds what was typed, which may be personal data
 */
public record IntakeProblem(Kind kind, @Nullable SheetCell at, Text message) {

    /** What can be wrong. */
    public enum Kind {
        /** The file is no workbook that can be read, or too large. */
        FILE,
        /** A value that cannot be read as what belongs there. */
        VALUE,
        /** A value that is well-formed and not possible there, alone or beside others. */
        REFUSED,
        /** Rows that belong to no other, numbers that are there twice, parts that are not known. */
        STRUCTURE,
        /** Outside of what is to be filled. */
        UNUSED
    }
}
