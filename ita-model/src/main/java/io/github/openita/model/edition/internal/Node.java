package io.github.openita.model.edition.internal;

import io.github.openita.model.field.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document with its place in the text.
 *
 * @param type what it is
 * @param text the text, number or flag as it stands, empty for the others
 * @param elements the elements of a list
 * @param members the members of an object, in order
 * @param line from 1
 * @param column from 1, in characters
 */
record Node(Type type, String text, List<Node> elements, Map<String, Node> members, int line, int column) {

    /** The types of JSON. */
    enum Type {
        OBJECT,
        LIST,
        TEXT,
        NUMBER,
        FLAG,
        NULL
    }

    static Node scalar(Type type, String text, int line, int column) {
        return new Node(type, text, List.of(), Map.of(), line, column);
    }

    /** The value at a place below this one, or the nearest that is there. */
    Node nearest(Location place) {
        Node node = this;
        for (String step : place.steps()) {
            Node next = node.type == Type.LIST ? node.element(step) : node.members.get(step);
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private @Nullable Node element(String step) {
        return step.matches("[0-9]{1,9}") && Integer.parseInt(step) < elements.size()
                ? elements.get(Integer.parseInt(step))
                : null;
    }
}
