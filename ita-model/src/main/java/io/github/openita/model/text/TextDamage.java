package io.github.openita.model.text;

import static io.github.openita.model.text.ThaiLetters.NIKHAHIT;
import static io.github.openita.model.text.ThaiLetters.PHINTHU;
import static io.github.openita.model.text.ThaiLetters.THANTHAKHAT;
import static io.github.openita.model.text.ThaiLetters.YAMAKKAN;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that was damaged on its way out of a PDF or through a wrong encoding. Only what no correct Thai contains
 * is damage; a missing tone mark or letter leaves no trace and is not found, and what {@link ThaiText#normalize}
 * repairs is no damage.
 *
 * <p>One pass over the characters, nothing allocated for a clean text: the text of a whole dossier goes through it.
 */
public final class TextDamage {

    /** What is wrong with a text. */
    public enum Kind {
        /** A mark that is written above or below a consonant has none: at the start, after a space, after เ or ะ. */
        MARK_WITHOUT_BASE,
        /** A consonant carries two tone marks, or two vowels above or below. */
        STACKED_MARKS,
        /** A vowel is torn from its consonant: ะ า ำ after a space or at the start, เ แ โ ใ ไ before one or at the end. */
        DETACHED_VOWEL,
        /** A Hebrew or Cyrillic letter in one word with Thai ones: a glyph mapped to a wrong letter. */
        FOREIGN_LETTER,
        /** A character for private use: the glyph of one font, which means nothing elsewhere. */
        PRIVATE_USE,
        /** U+FFFD, the sign of a byte that could not be read. */
        REPLACEMENT_CHARACTER,
        /** A control character other than tab, line breaks and page break, or a code without a character in Thai. */
        NO_CHARACTER,
        /** Half of a surrogate pair. */
        HALF_CHARACTER,
        /** Thai in UTF-8 that was read as Latin-1: {@code à¸}. */
        WRONG_ENCODING,
        /** The number of a glyph in place of the letter: {@code (cid:123)}. */
        GLYPH_NUMBER
    }

    // What was seen, as bits of one number: the syllable in the lower ones, the word in the upper ones.
    private static final int BASE = 1;
    private static final int VOWEL = 2;
    private static final int TONE = 4;
    private static final int NIKHAHIT_SEEN = 8;
    private static final int LEADING = 16;
    private static final int GAP = 32;
    private static final int THAI_WORD = 64;
    private static final int FOREIGN_WORD = 128;
    private static final int SYLLABLE = BASE | VOWEL | TONE | NIKHAHIT_SEEN | LEADING | GAP;
    private static final int MIXED_WORD = THAI_WORD | FOREIGN_WORD;

    private TextDamage() {}

    /** The first damage in a text, if it has any. */
    public static Optional<Kind> find(String text) {
        return PlainThai.isClean(text) ? Optional.empty() : findIn(text);
    }

    /** The rules, letter by letter. */
    static Optional<Kind> findIn(String text) {
        int state = GAP;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Kind kind = ThaiLetters.isThai(c) ? inThai(state, c) : outsideThai(state, text, i);
            if (kind != null) {
                return Optional.of(kind);
            }
            state = next(state, c);
            if ((state & MIXED_WORD) == MIXED_WORD) {
                return Optional.of(Kind.FOREIGN_LETTER);
            }
        }
        return (state & LEADING) == 0 ? Optional.empty() : Optional.of(Kind.DETACHED_VOWEL);
    }

    private static @Nullable Kind inThai(int state, char c) {
        if (ThaiLetters.isFollowingVowel(c)) {
            return (state & (GAP | LEADING)) == 0 ? null : Kind.DETACHED_VOWEL;
        }
        if (!ThaiLetters.isMark(c)) {
            return null;
        }
        if ((state & BASE) == 0) {
            return Kind.MARK_WITHOUT_BASE;
        }
        return (state & level(c)) == 0 ? null : Kind.STACKED_MARKS;
    }

    /** The place that a mark takes at its consonant; 0 for the rare ones that go with any other. */
    private static int level(char mark) {
        if (mark == PHINTHU || mark == YAMAKKAN) {
            return 0;
        }
        if (mark == NIKHAHIT) {
            return NIKHAHIT_SEEN;
        }
        return ThaiLetters.isTone(mark) || mark == THANTHAKHAT ? TONE : VOWEL;
    }

    private static @Nullable Kind outsideThai(int state, String text, int at) {
        char c = text.charAt(at);
        if (isGap(c)) {
            return (state & LEADING) == 0 ? null : Kind.DETACHED_VOWEL;
        }
        if (c < '\u0E00') {
            return inLatin(text, at);
        }
        if (c <= '\u0E7F') {
            return Kind.NO_CHARACTER;
        }
        if (Character.isSurrogate(c)) {
            return inPair(text, at);
        }
        if (c == '\uFFFD') {
            return Kind.REPLACEMENT_CHARACTER;
        }
        return c >= '\uE000' && c <= '\uF8FF' ? Kind.PRIVATE_USE : null;
    }

    private static @Nullable Kind inLatin(String text, int at) {
        char c = text.charAt(at);
        if (c == '(' && text.startsWith("(cid:", at)) {
            return Kind.GLYPH_NUMBER;
        }
        if (c == 'à' && (text.startsWith("¸", at + 1) || text.startsWith("¹", at + 1))) {
            return Kind.WRONG_ENCODING;
        }
        return Character.isISOControl(c) ? Kind.NO_CHARACTER : null;
    }

    private static @Nullable Kind inPair(String text, int at) {
        char c = text.charAt(at);
        boolean whole = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (!whole) {
            return Kind.HALF_CHARACTER;
        }
        return c >= '\uDB80' && c <= '\uDBFF' ? Kind.PRIVATE_USE : null;
    }

    private static int next(int state, char c) {
        if (ThaiLetters.isThai(c)) {
            int word = (state & MIXED_WORD) | THAI_WORD;
            if (ThaiLetters.isMark(c)) {
                return word | (state & SYLLABLE) | level(c);
            }
            return word | afterThaiLetter(state, c);
        }
        if (ThaiText.hasNoWidth(c)) {
            return state;
        }
        if (isGap(c)) {
            return GAP;
        }
        if (c == '\u25CC') {
            return BASE;
        }
        return wordWith(state, c);
    }

    private static int afterThaiLetter(int state, char c) {
        if (ThaiLetters.isConsonant(c)) {
            return BASE;
        }
        if (ThaiLetters.isLeadingVowel(c)) {
            return LEADING;
        }
        // A tone mark typed after ำ is put in its place by normalisation, so the syllable goes on.
        boolean saraAm = c == ThaiLetters.SARA_AM || (c == ThaiLetters.SARA_AA && (state & NIKHAHIT_SEEN) != 0);
        return saraAm ? (state & SYLLABLE) | VOWEL : 0;
    }

    /** The word goes on through letters, digits and the dot of abbreviations; anything else ends it. */
    private static int wordWith(int state, char c) {
        if (isHebrewOrCyrillic(c)) {
            return (state & MIXED_WORD) | FOREIGN_WORD;
        }
        return c == '.' || Character.isLetterOrDigit(c) ? state & MIXED_WORD : 0;
    }

    private static boolean isHebrewOrCyrillic(char c) {
        return (c >= '\u0400' && c <= '\u052F') || (c >= '\u0590' && c <= '\u05FF') || (c >= '\uFB1D' && c <= '\uFB4F');
    }

    private static boolean isGap(char c) {
        return (c >= '\t' && c <= '\r') || c == '\u0085' || Character.isSpaceChar(c);
    }
}
