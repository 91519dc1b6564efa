package io.github.openita.examples.cli;

/**
 * Paints text.
 *
 * @param colourful whether it does; else text stays as it is
 */
record Palette(boolean colourful) {

    String paint(Ink ink, String text) {
        return colourful && ink != Ink.PLAIN && !text.isEmpty()
                ? "\u001B[" + ink.code() + 'm' + text + "\u001B[0m"
                : text;
    }
}
