package io.github.openita.export.document;

import java.util.List;

/**
 * Names with their values, such as the facts at the head of a form.
 *
 * @param entries at least one
 */
public record KeyValues(List<Entry> entries) implements Block {

    /**
     * A name with its value.
     *
     * @param key the name
     * @param value the value
     */
    public record Entry(String key, CellValue value) {

        /** A name with a text. */
        public static Entry of(String key, String text) {
            return new Entry(key, CellValue.text(text));
        }
    }

    /** Copies the list. */
    public KeyValues {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("keys and values need an entry");
        }
    }

    /** Entries in their order. */
    public static KeyValues of(Entry... entries) {
        return new KeyValues(List.of(entries));
    }
}
