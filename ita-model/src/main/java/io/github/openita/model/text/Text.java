package io.github.openita.model.text;

import org.jspecify.annotations.Nullable;

/**
 * A text in Thai and, where there is one, in English. Either may be absent: what must be there is a matter of the
 * checklist, not of this type.
 *
 * @param th the Thai text
 * @param en the English text
 */
public record Text(@Nullable String th, @Nullable String en) {

    /** A text in Thai alone. */
    public static Text of(String th) {
        return new Text(th, null);
    }

    /** A text in both languages. */
    public static Text of(String th, String en) {
        return new Text(th, en);
    }

    /** Whether the Thai text is there; blanks, no-break and zero-width spaces among them, are nothing. */
    public boolean answered() {
        return !ThaiText.isBlank(th);
    }

    /** Whether both languages are there. */
    public boolean bilingual() {
        return answered() && !ThaiText.isBlank(en);
    }

    /** This text in a language, the other language's where that one is absent, or an empty string. */
    public String in(Language language) {
        String first = language == Language.TH ? th : en;
        String second = language == Language.TH ? en : th;
        if (first != null) {
            return first;
        }
        return second == null ? "" : second;
    }

    /** The text in a language, in the other where it is blank in this one; empty where nothing of either can be seen. */
    public String eitherIn(Language language) {
        String said = in(language);
        String either = ThaiText.isBlank(said) ? in(language == Language.TH ? Language.EN : Language.TH) : said;
        return ThaiText.isBlank(either) ? "" : either.strip();
    }
}
