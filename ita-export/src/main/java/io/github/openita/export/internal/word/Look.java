package io.github.openita.export.internal.word;

import io.github.openita.export.document.Run;
import io.github.openita.model.text.Language;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * How letters look where that differs from their paragraph.
 *
 * @param bold whether they are heavy
 * @param italic whether they lean
 * @param style the name of a character style
 * @param font the name of another font
 * @param color their colour
 * @param language their language, where a text of two languages names it
 */
record Look(
        boolean bold,
        boolean italic,
        @Nullable String style,
        @Nullable String font,
        @Nullable String color,
        @Nullable Language language) {

    /** Nothing of their own. */
    static final Look PLAIN = new Look(false, false, null, null, null, null);

    /** In a language. */
    static Look in(@Nullable Language language) {
        return new Look(false, false, null, null, null, language);
    }

    Look emphasized(Run run) {
        return new Look(bold || run.bold(), italic || run.italic(), style, font, color, language);
    }

    Look heavy() {
        return new Look(true, italic, style, font, color, language);
    }

    Look styled(String name) {
        return new Look(bold, italic, name, font, color, language);
    }

    Look withFont(String name) {
        return new Look(bold, italic, style, name, color, language);
    }

    Look colored(String hex) {
        return new Look(bold, italic, style, font, hex, language);
    }

    /** Gives a run this look, twice over: Thai letters heed the properties of complex scripts only. */
    void into(CTR run, boolean leftwards) {
        if (equals(PLAIN) && !leftwards) {
            return;
        }
        CTRPr look = run.addNewRPr();
        if (style != null) {
            look.addNewRStyle().setVal(style);
        }
        if (font != null) {
            fonts(look.addNewRFonts(), font);
        }
        if (bold) {
            look.addNewB();
            look.addNewBCs();
        }
        if (italic) {
            look.addNewI();
            look.addNewICs();
        }
        if (color != null) {
            look.addNewColor().setVal(color);
        }
        if (leftwards) {
            look.addNewRtl();
        }
        if (language != null) {
            languages(look.addNewLang(), language);
        }
    }

    private static void fonts(CTFonts fonts, String name) {
        fonts.setAscii(name);
        fonts.setHAnsi(name);
        fonts.setEastAsia(name);
        fonts.setCs(name);
    }

    /** Latin letters have one language and Thai ones another, whatever the text is; the first is what differs. */
    private static void languages(CTLanguage languages, Language language) {
        languages.setVal(language == Language.TH ? Tongue.THAI : Tongue.ENGLISH);
        languages.setBidi(Tongue.THAI);
    }
}
