package io.github.openita.model.field;

import io.github.openita.model.text.Text;

/** Shows a name from outside, which may be of any length and hold anything. */
public final class ShownName {

    private static final int LONGEST = 40;

    private ShownName() {}

    /** The name without control and format characters and halves of characters, cut to {@value #LONGEST} characters. */
    public static String of(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length() && shown.length() < LONGEST; ) {
            int character = name.codePointAt(i);
            i += Character.charCount(character);
            if (isShown(character)) {
                shown.appendCodePoint(character);
            }
            if (shown.length() >= LONGEST && i < name.length()) {
                shown.append('…');
            }
        }
        return shown.toString();
    }

    static Text text(String name) {
        String shown = of(name);
        return Text.of(shown, shown);
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
