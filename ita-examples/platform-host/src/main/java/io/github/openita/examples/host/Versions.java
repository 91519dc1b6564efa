package io.github.openita.examples.host;

import java.util.Arrays;
import java.util.Comparator;

/** Compares versions: numbers parted by dots as numbers, and what follows a hyphen before the version without it. */
final class Versions implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int[] left = numbers(one);
        int[] right = numbers(other);
        int compared = Arrays.compare(left, right);
        return compared != 0 ? compared : Boolean.compare(!one.contains("-"), !other.contains("-"));
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceAll("-.*", "").split("[.]"))
                .mapToInt(part -> part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : 0)
                .toArray();
    }
}
