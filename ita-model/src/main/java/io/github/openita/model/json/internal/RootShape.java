package io.github.openita.model.json.internal;

import java.util.Optional;
import java.util.function.Function;

/**
 * The shape of a document's root: always the same, or chosen by the text of one of its members, wherever in the
 * document that member stands.
 *
 * @param type the record at the root
 * @param selector the name of the member that chooses, empty where nothing is to choose
 * @param toRead the shape to read along, from the selector's text; empty if the member is absent or no text
 * @param toWrite the shape to write a record along
 * @param <T> the record
 */
public record RootShape<T extends Record>(
        Class<T> type,
        Optional<String> selector,
        Function<Optional<String>, RecordShape> toRead,
        Function<T, RecordShape> toWrite) {

    /** The shape of a record that is always the same. */
    public static <T extends Record> RootShape<T> of(Class<T> type) {
        RecordShape shape = Shapes.of(type);
        return new RootShape<>(type, Optional.empty(), selected -> shape, record -> shape);
    }

    /** A shape chosen by a member. */
    public static <T extends Record> RootShape<T> selectedBy(
            String member,
            Class<T> type,
            Function<Optional<String>, RecordShape> toRead,
            Function<T, RecordShape> toWrite) {
        return new RootShape<>(type, Optional.of(member), toRead, toWrite);
    }
}
