package io.github.openita.model.edition.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one edition, and puts it in the order of the document. */
final class Problems {

    private final List<InputProblem> found = new ArrayList<>();
    private final NavigableSet<String> pointers = new TreeSet<>();
    private @Nullable Node root;

    /** Sets the document, in which the places of later faults are looked up. */
    void in(Node document) {
        root = document;
    }

    void add(Fault fault, Location location, int line, int column, Object... arguments) {
        found.add(new InputProblem(fault.kind(), Wording.of(fault, arguments), location, line, column));
        pointers.add(location.pointer());
    }

    /** A fault at a place; its line is that of the value there, or of the nearest one above it. */
    void add(Fault fault, Place place, Object... arguments) {
        Location location = place.location();
        if (root == null) {
            add(fault, location, 0, 0, arguments);
        } else {
            Node node = root.nearest(location);
            add(fault, location, node.line(), node.column(), arguments);
        }
    }

    /** Whether something is wrong at a place or below it. */
    boolean touch(Place place) {
        if (pointers.isEmpty()) {
            return false;
        }
        String pointer = place.location().pointer();
        String next = pointers.ceiling(pointer);
        return next != null && (next.equals(pointer) || next.startsWith(pointer + '/') || below(pointer));
    }

    private boolean below(String pointer) {
        String next = pointers.ceiling(pointer + '/');
        return next != null && next.startsWith(pointer + '/');
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, or the first {@code maxProblems} of it; never without a problem. */
    InvalidInputException refusal(String source) {
        if (found.isEmpty()) {
            // The reading of bytes refuses what that of characters accepts: nothing is known that would do so.
            add(Fault.NOT_JSON, Location.ROOT, 0, 0);
        }
        found.sort(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column));
        int most = JsonLimits.DEFAULT.maxProblems();
        if (found.size() > most) {
            found.subList(most, found.size()).clear();
            add(Fault.TOO_MANY, Location.ROOT, 0, 0);
        }
        return new InvalidInputException(source, found);
    }
}
