package io.github.openita.checklist.json;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.internal.json.AssessmentWriter;
import io.github.openita.checklist.score.Background;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * An assessment as JSON: {@code schemaVersion}, {@code edition}, {@code fiscalYear}, {@code asOf}, {@code summary},
 * {@code score} (an estimate), {@code fixFirst}, {@code comparison}, a flat list {@code requirements} and
 * {@code findings}, both in the edition's order. Every member is always there; what is
 * absent is null. UTF-8, the same assessment gives the same bytes.
 */
public final class AssessmentJson {

    /** The version of the shape; it grows when members are added. */
    public static final int SCHEMA_VERSION = 2;

    private AssessmentJson() {}

    /**
     * Writes an assessment and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Assessment assessment, Background background, OutputStream out) throws IOException {
        out.write(bytes(assessment, background));
    }

    /**
     * Writes an assessment, with the sheet and the cell of each finding, and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Assessment assessment, Background background, Origins origins, OutputStream out)
            throws IOException {
        out.write(bytes(assessment, background, origins));
    }

    /** The JSON of an assessment, of which nothing is known besides. */
    public static byte[] bytes(Assessment assessment) {
        return bytes(assessment, Background.NONE);
    }

    /** The JSON of an assessment and of what is known besides. */
    public static byte[] bytes(Assessment assessment, Background background) {
        return bytes(assessment, background, Origins.NONE);
    }

    private static byte[] bytes(Assessment assessment, Background background, Origins origins) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new AssessmentWriter(assessment, background, origins).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
