package io.github.openita.export.internal.intake;

import io.github.openita.model.field.Location;
import java.util.List;
import java.util.Map;

/** Takes what a dossier cannot hold out of the tree of its JSON. */
final class Removal {

    private Removal() {}

    /** Takes out what is at a place; false where there is nothing to take out. */
    static boolean from(Object tree, Location place) {
        List<String> steps = place.steps();
        Object at = tree;
        for (int step = 0; step < steps.size() - 1; step++) {
            at = inner(at, steps.get(step));
        }
        if (steps.isEmpty()) {
            return false;
        }
        String last = steps.get(steps.size() - 1);
        if (at instanceof Map<?, ?> map) {
            return map.remove(last) != null;
        }
        if (at instanceof List<?> list && isIndex(last, list)) {
            list.remove(Integer.parseInt(last));
            return true;
        }
        return false;
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
