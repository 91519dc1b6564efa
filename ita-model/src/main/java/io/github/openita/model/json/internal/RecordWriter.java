package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.JsonLimits;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a record as JSON that {@link RecordReader} reads back: UTF-8, members in the order of the components, absent
 * ones and empty lists left out, Thai as it is, two spaces, line feeds, one at the end. The same record gives the same
 * bytes. Immutable and safe for use by many threads.
 *
 * @param <T> the record
 */
public final class RecordWriter<T extends Record> {

    private final RootShape<T> root;
    private final JsonLimits limits;
    private final StrictJson json;

    /** A writer of documents with a shape, within the limits of those who read them. */
    public RecordWriter(RootShape<T> root, JsonLimits limits) {
        this.root = root;
        this.limits = limits;
        this.json = new StrictJson(limits);
    }

    /** A writer of a record that is not generic. */
    public static <T extends Record> RecordWriter<T> of(Class<T> type) {
        return new RecordWriter<>(RootShape.of(type), JsonLimits.DEFAULT);
    }

    /**
     * The JSON of a record.
     *
     * @throws IllegalArgumentException if the record holds what could not be read back, such as a date before 1900 or
     *     half a character; the message says where and holds no value
     */
    public byte[] write(T record) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator to = json.generator(out)) {
            try {
                new Unbinder(to, limits).write(root.toWrite().apply(record), record);
            } catch (Refusal refusal) {
                throw cannot(refusal.kind() + " at " + Place.nextIn(to.streamWriteContext()));
            }
        }
        out.write('\n');
        if (out.size() > limits.maxBytes()) {
            throw cannot(InputProblemKind.TOO_LARGE.name());
        }
        return out.toByteArray();
    }

    private static IllegalArgumentException cannot(String why) {
        return new IllegalArgumentException("cannot be written: " + why);
    }
}
