package io.github.openita.export.intake;

import io.github.openita.export.internal.intake.IntakeReading;
import io.github.openita.model.edition.Editions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a filled {@link IntakeWorkbook}, in whichever language its labels are. Tolerant of how people type, and never
 * guessing: days in Thai and Arabic digits and of both eras, cells that hold real days, amounts with commas and ฿. Sheets
 * and columns may be renamed, moved and added, rows inserted. Formulas count by the values that they had, macros and
 * links to other files not at all. What is larger than any real workbook is refused. Safe for many threads.
 */
public final class IntakeReader {

    private final Editions editions;

    private IntakeReader(Editions editions) {
        this.editions = editions;
    }

    /** For the editions of this library. */
    public static IntakeReader standard() {
        return of(Editions.standard());
    }

    /** For these editions. */
    public static IntakeReader of(Editions editions) {
        return new IntakeReader(editions);
    }

    /** Reads a file. One that cannot be opened or read is a problem like others. */
    public IntakeResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            return IntakeReading.unreadable();
        }
    }

    /**
     * Reads a stream to its end, or as far as is needed to see that it is too long, and leaves it open.
     *
     * @throws IOException if the stream cannot be read
     */
    public IntakeResult read(InputStream in) throws IOException {
        return IntakeReading.read(in.readNBytes(IntakeReading.largest() + 1), editions);
    }
}
