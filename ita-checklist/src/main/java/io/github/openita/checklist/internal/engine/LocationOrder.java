package io.github.openita.checklist.internal.engine;

import io.github.openita.model.field.Location;
import java.util.Comparator;
import java.util.List;

/** Places in the order in which a reader meets them: indexes by number, names by letter. */
final class LocationOrder implements Comparator<Location> {

    /** The order. */
    static final LocationOrder NATURAL = new LocationOrder();

    private LocationOrder() {}

    @Override
    public int compare(Location one, Location other) {
        List<String> left = one.steps();
        List<String> right = other.steps();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compareSteps(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compareSteps(String left, String right) {
        if (isIndex(left) && isIndex(right)) {
            return Integer.compare(Integer.parseInt(left), Integer.parseInt(right));
        }
        return left.compareTo(right);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
