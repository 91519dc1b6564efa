package io.github.openita.export.internal.word;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Parts a text where letters written from right to left begin and end: Word wants to be told of them. */
final class Directions {

    /**
     * Letters of one direction.
     *
     * @param text the letters
     * @param leftwards whether they run from right to left
     */
    record Stretch(String text, boolean leftwards) {}

    private Directions() {}

    static List<Stretch> of(String text) {
        char[] letters = text.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return List.of(new Stretch(text, false));
        }
        Bidi levels = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean leftwards = levels.getLevelAt(start) > 0;
            if (at == text.length() || levels.getLevelAt(at) > 0 != leftwards) {
                stretches.add(new Stretch(text.substring(start, at), leftwards));
                start = at;
            }
        }
        return stretches;
    }
}
