package io.github.openita.model.dossier;

import io.github.openita.model.edition.Editions;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import io.github.openita.model.json.internal.RecordReader;
import io.github.openita.model.json.internal.RecordWriter;
import io.github.openita.model.json.internal.RootShape;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads and writes a dossier's JSON: {@code edition}, {@code fiscalYear}, {@code station}, {@code disclosures} by item
 * code. Dates are ISO 8601 in the Common Era, fiscal years B.E. Strict: what is unknown, doubled or of another type is
 * refused, all of it at once, with line, column and place. Build it once; safe for many threads.
 */
public final class DossierJson {

    private final RecordReader<DossierFile> reader;
    private final RecordWriter<DossierFile> writer;

    private DossierJson(Editions editions, JsonLimits limits) {
        RootShape<DossierFile> root = new DossierShapes(editions).root();
        this.reader = new RecordReader<>(root, limits);
        this.writer = new RecordWriter<>(root, limits);
    }

    /** For the editions of this library, within the default limits. */
    public static DossierJson standard() {
        return of(Editions.standard());
    }

    /** For these editions, within the default limits. */
    public static DossierJson of(Editions editions) {
        return new DossierJson(editions, JsonLimits.DEFAULT);
    }

    /** For these editions, within other limits. */
    public static DossierJson of(Editions editions, JsonLimits limits) {
        return new DossierJson(editions, limits);
    }

    /**
     * Reads a file. One larger than the limit is not opened.
     *
     * @throws InvalidInputException if it cannot be read, with every problem
     */
    public Dossier read(Path file) {
        return reader.read(file).toDossier();
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param source what it is called in errors
     * @throws InvalidInputException if it cannot be read, with every problem
     */
    public Dossier read(InputStream in, String source) {
        return reader.read(in, source).toDossier();
    }

    /**
     * Reads bytes.
     *
     * @param source what they are called in errors
     * @throws InvalidInputException if they cannot be read, with every problem
     */
    public Dossier read(byte[] utf8, String source) {
        return reader.read(utf8, source).toDossier();
    }

    /**
     * The JSON of a dossier: UTF-8, two spaces, absent components left out; the same dossier gives the same bytes.
     *
     * @throws IllegalArgumentException if the dossier holds what could not be read back, or a disclosure that its
     *     edition does not ask for
     */
    public byte[] write(Dossier dossier) {
        return writer.write(DossierFile.of(dossier));
    }
}
