package io.github.openita.checklist.json;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.internal.json.AssessmentWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * An assessment as JSON: {@code schemaVersion}, {@code edition}, {@code fiscalYear}, {@code asOf}, {@code summary}, a flat
 * list {@code requirements} and {@code findings}, both in the edition's order. Every member is always there; what is
 * absent is null. UTF-8, the same assessment gives the same bytes.
 */
public final class AssessmentJson {

    /** The version of the shape; it grows when members are added. */
    public static final int SCHEMA_VERSION = 1;

    private AssessmentJson() {}

    /**
     * Writes an assessment and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        out.write(bytes(assessment));
    }

    /** The JSON of an assessment. */
    public static byte[] bytes(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new AssessmentWriter(assessment).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
