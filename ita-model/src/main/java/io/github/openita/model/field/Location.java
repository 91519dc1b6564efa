package io.github.openita.model.field;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of a value in a dossier or another record, as a JSON Pointer (RFC 6901): {@code /station/name/th},
 * {@code /disclosures/O1/content/executives/1}. Indexes count from 0. The same place serves data that was never JSON:
 * its steps are names of record components and indexes of lists.
 *
 * @param pointer the pointer, empty for the whole
 */
public record Location(String pointer) {

    /** The whole: the record at the root. */
    public static final Location ROOT = new Location("");

    /** @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash */
    public Location {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or begins with /");
        }
    }

    /** The place of a member of the object at this place. */
    public Location child(String name) {
        return new Location(pointer + '/' + name.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The place of an element of the list at this place.
     *
     * @param index from 0
     */
    public Location child(int index) {
        return new Location(pointer + '/' + index);
    }

    /** The place that a pointer relative to this place leads to. */
    public Location resolve(Location relative) {
        return new Location(pointer + relative.pointer);
    }

    /** The steps from the root, unescaped; indexes as decimal numbers. */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (int from = 0; from < pointer.length(); ) {
            int slash = pointer.indexOf('/', from + 1);
            int end = slash < 0 ? pointer.length() : slash;
            steps.add(pointer.substring(from + 1, end).replace("~1", "/").replace("~0", "~"));
            from = end;
        }
        return List.copyOf(steps);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
