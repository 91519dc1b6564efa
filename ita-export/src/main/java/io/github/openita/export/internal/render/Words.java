package io.github.openita.export.internal.render;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Terms;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Numerals;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** The renderers' own words, in the language and digits of a document. */
public final class Words {

    private static final Messages MESSAGES = Messages.load(Words.class, "words");

    private final Language language;
    private final Numerals numerals;

    private Words(Language language, Numerals numerals) {
        this.language = language;
        this.numerals = numerals;
    }

    /** Words for a document. */
    public static Words of(DocumentInfo info) {
        return new Words(info.language(), info.numerals());
    }

    /** A word or sentence by its key. */
    public String say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments).in(language);
    }

    /** The word for a constant. */
    public String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of an outcome. */
    public String say(Outcome outcome) {
        return Terms.of(outcome).in(language);
    }

    /** A number that counts, such as of pages and list entries, in the document's digits. */
    public String count(int number) {
        return digits(Integer.toString(number));
    }

    /** A text that the renderer made of a number or date, in the document's digits. */
    String digits(String text) {
        return numerals == Numerals.THAI ? Digits.toThai(text) : Digits.toArabic(text);
    }

    Language language() {
        return language;
    }

    Numerals numerals() {
        return numerals;
    }

    /** Where a block stands, in both languages. */
    public static Text place(int section, int block, Block named) {
        Text name = MESSAGES.get("block." + named.getClass().getSimpleName());
        return MESSAGES.format("place.block", section + 1, block + 1, name);
    }
}
