package io.github.openita.examples.cli;

import io.github.openita.checklist.json.Origins;
import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeReader;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.field.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A dossier, and the workbook that it was read from where it was one.
 *
 * @param dossier the dossier
 * @param book what came of the workbook; empty where the file was JSON
 */
record Source(Dossier dossier, Optional<IntakeResult> book) implements Origins {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Reads a dossier, be it JSON or a workbook, which is told by the content.
     *
     * @throws UnreadableBook if a workbook has nothing that could be read
     */
    static Source read(Path file, Editions editions) {
        if (!isBook(file)) {
            return new Source(DossierJson.of(editions).read(file), Optional.empty());
        }
        IntakeResult result = IntakeReader.of(editions).read(file);
        Dossier dossier = result.dossier();
        if (dossier == null) {
            throw new UnreadableBook(file, result.problems());
        }
        return new Source(dossier, Optional.of(result));
    }

    /** Whether the content is that of a workbook, also of a kind that is not read: it is told so then. */
    private static boolean isBook(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        } catch (IOException e) {
            return false;
        }
        return Arrays.equals(head, ZIP) || Arrays.equals(head, OLE);
    }

    /** What was wrong in the workbook. */
    List<IntakeProblem> problems() {
        return book.map(IntakeResult::problems).orElse(List.of());
    }

    /** Whether something was typed that did not become part of the dossier. */
    boolean isPartial() {
        return problems().stream().anyMatch(problem -> problem.kind() != IntakeProblem.Kind.UNUSED);
    }

    @Override
    public Optional<Origin> of(Location place) {
        return book.flatMap(result -> result.cell(place.pointer())).map(at -> new Origin(at.sheet(), at.cell()));
    }
}
