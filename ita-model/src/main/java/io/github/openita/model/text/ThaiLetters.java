package io.github.openita.model.text;

/** What the characters of the Thai block are, by their place in a syllable. The names are those of Unicode. */
final class ThaiLetters {

    static final char SARA_A = '\u0E30';
    static final char MAI_HAN_AKAT = '\u0E31';
    static final char SARA_AA = '\u0E32';
    static final char SARA_AM = '\u0E33';
    static final char SARA_I = '\u0E34';
    static final char SARA_UEE = '\u0E37';
    static final char SARA_U = '\u0E38';
    static final char SARA_UU = '\u0E39';
    static final char PHINTHU = '\u0E3A';
    static final char SARA_E = '\u0E40';
    static final char SARA_AE = '\u0E41';
    static final char MAI_MALAI = '\u0E44';
    static final char LAKKHANGYAO = '\u0E45';
    static final char MAITAIKHU = '\u0E47';
    static final char MAI_EK = '\u0E48';
    static final char MAI_CHATTAWA = '\u0E4B';
    static final char THANTHAKHAT = '\u0E4C';
    static final char NIKHAHIT = '\u0E4D';
    static final char YAMAKKAN = '\u0E4E';

    private static final char FIRST = '\u0E01';
    private static final char BAHT = '\u0E3F';
    private static final char LAST = '\u0E5B';
    private static final char LAST_CONSONANT = '\u0E2E';

    private ThaiLetters() {}

    /** Whether it is a character of Thai writing, digits and signs among them; codes without a character are not. */
    static boolean isThai(char c) {
        return c >= FIRST && c <= LAST && (c <= PHINTHU || c >= BAHT);
    }

    /** A letter that can carry marks: the 44 consonants, ฤ and ฦ. */
    static boolean isConsonant(char c) {
        return c >= FIRST && c <= LAST_CONSONANT;
    }

    /** One of เ แ โ ใ ไ, written before the consonant. */
    static boolean isLeadingVowel(char c) {
        return c >= SARA_E && c <= MAI_MALAI;
    }

    /** One of ะ า ำ ๅ, written after the consonant. */
    static boolean isFollowingVowel(char c) {
        return c == SARA_A || c == SARA_AA || c == SARA_AM || c == LAKKHANGYAO;
    }

    /** A vowel written above a consonant; the short sign ็ is not one of them. */
    static boolean isUpperVowel(char c) {
        return c == MAI_HAN_AKAT || (c >= SARA_I && c <= SARA_UEE);
    }

    /** A vowel written below a consonant. */
    static boolean isLowerVowel(char c) {
        return c == SARA_U || c == SARA_UU;
    }

    /** One of the four tone marks. */
    static boolean isTone(char c) {
        return c >= MAI_EK && c <= MAI_CHATTAWA;
    }

    /** Anything written above or below a consonant. */
    static boolean isMark(char c) {
        return isUpperVowel(c) || isLowerVowel(c) || c == PHINTHU || (c >= MAITAIKHU && c <= YAMAKKAN);
    }
}
