package io.github.openita.export.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** What must never be torn apart: a Thai letter with the vowels and marks around it, and signs with what they close. */
final class Clusters {

    private static final ULocale THAI = new ULocale("th");

    private Clusters() {}

    /** The positions in a text between two clusters, ascending; its end is among them, its beginning is not. */
    static int[] boundaries(String text) {
        return kept(text, BreakIterator.getCharacterInstance(THAI));
    }

    /** The positions between two words at which a line may end, ascending; the end of the text is among them. */
    static int[] lineBreaks(String text) {
        return kept(text, BreakIterator.getLineInstance(THAI));
    }

    private static int[] kept(String text, BreakIterator iterator) {
        iterator.setText(text);
        int[] kept = new int[text.length()];
        int count = 0;
        for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
            if (at == text.length() || mayPart(text, at)) {
                kept[count++] = at;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Whether what stands before a position inside a text may be parted from what stands there, or after spaces there. */
    private static boolean mayPart(String text, int at) {
        int next = at;
        while (next < text.length() - 1 && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(next);
        return !isLeadingVowel(before)
                && !clingsToWhatIsBefore(after)
                && !isMark(text.codePointAt(next))
                && !(before == 'ฯ' && after == 'ล');
    }

    /** เ แ โ ใ ไ are written before the consonant after which they are spoken. */
    private static boolean isLeadingVowel(char c) {
        return c >= 'เ' && c <= 'ไ';
    }

    /** ะ า ำ ๅ end a syllable, ๆ repeats a word and ฯ shortens it: none begins a line. */
    private static boolean clingsToWhatIsBefore(char c) {
        return c == 'ะ' || c == 'า' || c == 'ำ' || c == 'ๅ' || c == 'ๆ' || c == 'ฯ';
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
