package io.github.openita.model.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document, as a JSON Pointer (RFC 6901). Steps are kept apart and printed only when asked for, since
 * most places that a check passes are never spoken of.
 */
public final class Location {

    /** The whole: the record at the root. */
    public static final Location ROOT = new Location(null, "");

    private final @Nullable Location parent;
    private final Object step;

    private Location(@Nullable Location parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * The place of a pointer.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public static Location of(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer is empty or begins with /");
        }
        Location at = ROOT;
        for (int from = 0; from < pointer.length(); ) {
            int slash = pointer.indexOf('/', from + 1);
            int end = slash < 0 ? pointer.length() : slash;
            at = at.child(pointer.substring(from + 1, end).replace("~1", "/").replace("~0", "~"));
            from = end;
        }
        return at;
    }

    /** The place of a member of the object at this place. */
    public Location child(String name) {
        return new Location(this, name);
    }

    /**
     * The place of an element of the list at this place.
     *
     * @param index from 0
     */
    public Location child(int index) {
        return new Location(this, index);
    }

    /** The place that a pointer relative to this place leads to. */
    public Location resolve(Location relative) {
        Location at = this;
        for (String name : relative.steps()) {
            at = at.child(name);
        }
        return at;
    }

    /** The steps from the root, unescaped; indexes as decimal numbers. */
    public List<String> steps() {
        Deque<String> steps = new ArrayDeque<>();
        for (Location at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at.step.toString());
        }
        return List.copyOf(steps);
    }

    /** The JSON Pointer; empty for the root. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String name : steps()) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location location && steps().equals(location.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /** The JSON Pointer. */
    @Override
    public String toString() {
        return pointer();
    }
}
