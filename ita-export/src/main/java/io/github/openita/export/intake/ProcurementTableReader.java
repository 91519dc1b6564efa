package io.github.openita.export.intake;

import io.github.openita.export.internal.intake.FormReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads the table that stations keep of what they procured, form สขร. 1 of the Official Information Commission: nine
 * columns below a header of one or more lines, one sheet a month. Excel (.xlsx), or CSV in UTF-8 or Windows-874; which
 * it is, the content tells. Amounts and days as people type them. Safe for many threads.
 */
public final class ProcurementTableReader {

    private final Optional<YearMonth> month;

    private ProcurementTableReader(Optional<YearMonth> month) {
        this.month = month;
    }

    /** The month of each table is in the name of its sheet or above it. */
    public static ProcurementTableReader standard() {
        return new ProcurementTableReader(Optional.empty());
    }

    /** The month of a table that does not say it by itself. */
    public static ProcurementTableReader of(YearMonth month) {
        return new ProcurementTableReader(Optional.of(month));
    }

    /** Reads a file. One that cannot be opened or read is a problem like others. */
    public ProcurementTable read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            return FormReading.unreadable();
        }
    }

    /**
     * Reads a stream to its end, or as far as is needed to see that it is too long, and leaves it open.
     *
     * @throws IOException if the stream cannot be read
     */
    public ProcurementTable read(InputStream in) throws IOException {
        return FormReading.read(in.readNBytes(FormReading.largest() + 1), month);
    }
}
