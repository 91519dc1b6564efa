package io.github.openita.model.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as its source has it.
 *
 * @param printedCode the code as printed
 * @param printedTitle the title as printed, where that differs
 * @param sourceLines the lines of the extracted source
 * @param notes notes
 */
public record ItemOrigin(
        @Nullable String printedCode, @Nullable String printedTitle, List<Integer> sourceLines, List<Note> notes) {
    /** Copies its lists. */
    public ItemOrigin {
        sourceLines = List.copyOf(sourceLines);
        notes = List.copyOf(notes);
    }
}
