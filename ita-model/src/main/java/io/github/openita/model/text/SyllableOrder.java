package io.github.openita.model.text;

import static io.github.openita.model.text.ThaiLetters.NIKHAHIT;
import static io.github.openita.model.text.ThaiLetters.PHINTHU;
import static io.github.openita.model.text.ThaiLetters.SARA_AA;
import static io.github.openita.model.text.ThaiLetters.SARA_AE;
import static io.github.openita.model.text.ThaiLetters.SARA_AM;
import static io.github.openita.model.text.ThaiLetters.SARA_E;
import static io.github.openita.model.text.ThaiLetters.THANTHAKHAT;
import static io.github.openita.model.text.ThaiLetters.isConsonant;
import static io.github.openita.model.text.ThaiLetters.isLowerVowel;
import static io.github.openita.model.text.ThaiLetters.isTone;
import static io.github.openita.model.text.ThaiLetters.isUpperVowel;

/**
 * Puts the characters of a Thai syllable into the order in which they are stored, and joins what is one character. NFC
 * knows neither: to it most Thai marks stand still, and ำ is composed of nothing.
 */
final class SyllableOrder {

    private final StringBuilder out;

    private SyllableOrder(int length) {
        out = new StringBuilder(length);
    }

    static String corrected(String text) {
        SyllableOrder order = new SyllableOrder(text.length());
        for (int i = 0; i < text.length(); i++) {
            order.add(text.charAt(i));
        }
        return order.out.toString();
    }

    private void add(char c) {
        if (isUpperVowel(c) || isLowerVowel(c) || c == PHINTHU) {
            out.insert(beforeTones(true), c);
        } else if (isTone(c) && endsWith(SARA_AM) && isConsonantAt(out.length() - 2)) {
            out.insert(out.length() - 1, c);
        } else if (c == SARA_AA && takeNikhahit()) {
            out.append(SARA_AM);
        } else if (c == SARA_E && endsWith(SARA_E)) {
            out.setCharAt(out.length() - 1, SARA_AE);
        } else {
            out.append(c);
        }
    }

    /** Removes the ํ that stands last, or before the last tone mark, where the following า makes it a ำ. */
    private boolean takeNikhahit() {
        int at = beforeTones(false) - 1;
        if (at < 0 || out.charAt(at) != NIKHAHIT) {
            return false;
        }
        out.deleteCharAt(at);
        return true;
    }

    private int beforeTones(boolean cancellationToo) {
        int at = out.length();
        while (isToneAt(at - 1) || (cancellationToo && at > 0 && out.charAt(at - 1) == THANTHAKHAT)) {
            at--;
        }
        return at;
    }

    private boolean isToneAt(int index) {
        return index >= 0 && isTone(out.charAt(index));
    }

    private boolean isConsonantAt(int index) {
        return index >= 0 && isConsonant(out.charAt(index));
    }

    private boolean endsWith(char c) {
        return out.length() > 0 && out.charAt(out.length() - 1) == c;
    }
}
