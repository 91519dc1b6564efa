package io.github.openita.examples.cli;

import io.github.openita.export.text.Columns;
import io.github.openita.export.text.ThaiLines;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.PrintStream;
import java.util.List;

/** Lines of text in one language and within one width. */
final class Sheet {

    private final PrintStream out;
    private final Palette palette;
    private final int width;
    private final Language language;
    private boolean blank;

    Sheet(PrintStream out, Palette palette, int width, Language language) {
        this.out = out;
        this.palette = palette;
        this.width = width;
        this.language = language;
    }

    /** Reads the dictionary of Thai words, so that the first line need not wait for it. */
    static void prepare() {
        ThaiLines.breaks("สถานีตำรวจ");
    }

    /** A text in the language of the sheet. */
    String words(Text text) {
        return visible(text.in(language));
    }

    /** A text of the command line in the language of the sheet. */
    String words(String key, Object... arguments) {
        return Words.format(key, arguments).in(language);
    }

    /** An empty line; one is enough where several are asked for. */
    void blank() {
        if (!blank) {
            out.print("\n");
            blank = true;
        }
    }

    /** A paragraph, all its lines with the same indent. */
    void paragraph(int indent, Ink ink, String text) {
        hanging(" ".repeat(indent), Ink.PLAIN, ink, text);
    }

    /** A paragraph with something before its first line; the others begin below the first letter of the text. */
    void hanging(String lead, Ink leadInk, Ink ink, String text) {
        int indent = Columns.of(lead);
        List<String> lines = ThaiLines.wrap(text, Math.max(width - indent, width / 2), Columns::of);
        String before = palette.paint(leadInk, lead);
        blank = false;
        for (String line : lines) {
            out.print(before + palette.paint(ink, line) + "\n");
            before = " ".repeat(indent);
        }
    }

    /** Without the control and format characters by which data could rewrite a terminal. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
