package io.github.openita.export.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list with a bullet or a number before each entry.
 *
 * @param marker what stands before an entry
 * @param entries the entries, at least one
 */
public record ItemList(Marker marker, List<Entry> entries) implements TextBlock {

    /** What stands before an entry. */
    public enum Marker {
        /** A dot. */
        BULLET,
        /** 1, 2, 3 in the document's digits. */
        NUMBER
    }

    /**
     * An entry.
     *
     * @param prose its text
     * @param below a list below it
     */
    public record Entry(Prose prose, @Nullable ItemList below) {

        /** The list below it. */
        public Optional<ItemList> sublist() {
            return Optional.ofNullable(below);
        }
    }

    /** Copies the list. */
    public ItemList {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a list needs an entry");
        }
    }

    /** A list with dots. */
    public static ItemList bullets(String... entries) {
        return of(Marker.BULLET, Stream.of(entries));
    }

    /** A list with numbers. */
    public static ItemList numbered(String... entries) {
        return of(Marker.NUMBER, Stream.of(entries));
    }

    private static ItemList of(Marker marker, Stream<String> entries) {
        return new ItemList(
                marker, entries.map(text -> new Entry(Prose.of(text), null)).toList());
    }
}
