package io.github.openita.export.internal.intake;

import io.github.openita.model.field.Location;
import java.util.List;
import java.util.Map;

/** Takes what a dossier cannot hold out of the tree of its JSON. */
final class Removal {

    private Removal() {}

    /** What was taken out. */
    enum Outcome {
        /** There was nothing there. */
        NOTHING,
        /** A member of a record. */
        MEMBER,
        /** An element of a list: those behind it moved up. */
        ELEMENT
    }

    /** Takes out what is at a place. */
    static Outcome from(Object tree, Location place) {
        List<String> steps = place.steps();
        Object at = tree;
        for (int step = 0; step < steps.size() - 1; step++) {
            at = inner(at, steps.get(step));
        }
        if (steps.isEmpty()) {
            return Outcome.NOTHING;
        }
        String last = steps.get(steps.size() - 1);
        if (at instanceof Map<?, ?> map) {
            return map.remove(last) == null ? Outcome.NOTHING : Outcome.MEMBER;
        }
        if (at instanceof List<?> list && isIndex(last, list)) {
            list.remove(Integer.parseInt(last));
            return Outcome.ELEMENT;
        }
        return Outcome.NOTHING;
    }

    private static Object inner(Object node, String step) {
        if (node instanceof Map<?, ?> map && map.get(step) != null) {
            return map.get(step);
        }
        return node instanceof List<?> list && isIndex(step, list) ? list.get(Integer.parseInt(step)) : "";
    }

    private static boolean isIndex(String step, List<?> list) {
        return step.matches("[0-9]{1,7}") && Integer.parseInt(step) < list.size();
    }
}
