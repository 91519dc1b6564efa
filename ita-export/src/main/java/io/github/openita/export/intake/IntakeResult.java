package io.github.openita.export.intake;

import io.github.openita.model.dossier.Dossier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a workbook: a dossier of all that could be read, and all that could not.
 *
 * @param dossier the dossier; null where the file is no workbook of this kind, or its edition or fiscal year cannot be
 *     read
 * @param problems what did not become part of it, in the order of the sheets
 * @param cells the cell of each value, by its JSON Pointer in the dossier's JSON
 */
public record IntakeResult(@Nullable Dossier dossier, List<IntakeProblem> problems, Map<String, SheetCell> cells) {

    /** Copies. */
    public IntakeResult {
        problems = List.copyOf(problems);
        cells = Map.copyOf(cells);
    }

    /** The cell of a place in the dossier, or of the nearest place around it that has one. */
    public Optional<SheetCell> cell(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !cells.containsKey(at)) {
            at = at.substring(0, Math.max(at.lastIndexOf('/'), 0));
        }
        return Optional.ofNullable(cells.get(at));
    }
}
