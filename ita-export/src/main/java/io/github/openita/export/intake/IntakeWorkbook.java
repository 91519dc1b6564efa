package io.github.openita.export.intake;

import io.github.openita.export.internal.intake.Intake;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The Excel workbook that a station's officers fill: a start sheet, a sheet for each item of the edition, and what the
 * choices are. What is to be filled is derived from the records of the model. {@link IntakeReader} reads it back.
 */
public final class IntakeWorkbook {

    private final Intake intake;

    private IntakeWorkbook(Editions editions) {
        this.intake = Intake.of(editions);
    }

    /** For the editions of this library. */
    public static IntakeWorkbook standard() {
        return of(Editions.standard());
    }

    /** For these editions. */
    public static IntakeWorkbook of(Editions editions) {
        return new IntakeWorkbook(editions);
    }

    /**
     * Writes the workbook of a dossier, be it empty. The stream is left open; the same dossier gives the same bytes.
     *
     * @param dossier what is filled in already
     * @param language of labels, choices and dates
     * @throws IllegalArgumentException if the dossier answers an edition that is not known here, holds what its JSON
     *     could not hold, or a text longer than a cell can be (32,767 characters)
     * @throws IOException if the stream cannot be written
     */
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        out.write(intake.write(dossier, language));
    }
}
