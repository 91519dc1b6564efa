package io.github.openita.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # ำ as two characters, with the tone mark before, between and behind
                    \u0E19\u0E4D\u0E32,             \u0E19\u0E33
                    \u0E19\u0E49\u0E4D\u0E32,       \u0E19\u0E49\u0E33
                    \u0E19\u0E4D\u0E49\u0E32,       \u0E19\u0E49\u0E33
                    \u0E19\u0E4D\u0E32\u0E49,       \u0E19\u0E49\u0E33
                    \u0E19\u0E33\u0E49,             \u0E19\u0E49\u0E33
                    # the tone mark before its vowel, above and below; the cancelling mark before its vowel
                    \u0E17\u0E48\u0E35,             \u0E17\u0E35\u0E48
                    \u0E1C\u0E49\u0E39,             \u0E1C\u0E39\u0E49
                    \u0E17\u0E49\u0E31\u0E07,       \u0E17\u0E31\u0E49\u0E07
                    \u0E18\u0E4C\u0E38,             \u0E18\u0E38\u0E4C
                    # แ as two เ
                    \u0E40\u0E40\u0E25\u0E30,       \u0E41\u0E25\u0E30
                    \u0E40\u200B\u0E40\u0E25\u0E30, \u0E41\u0E25\u0E30
                    # NFC for Latin letters, and no NFKC for anything
                    cafe\u0301,                     caf\u00E9
                    \uFB01,                         \uFB01
                    """)
    void bringsTheSameLookToTheSameString(String typed, String stored) {
        assertThat(ThaiText.normalize(typed)).isEqualTo(stored);
    }

    @Test
    void makesSpacesPlainOneForOneAndRemovesWhatHasNoWidth() {
        assertThat(ThaiText.normalize("\uFEFFสถานี\u00A0\u2009ตำ\u200Bรวจ\u2060 \u202F\u3000ก\u200C\u200Dข"))
                .isEqualTo("สถานี  ตำรวจ   กข");
    }

    @Test
    void keepsLineBreaksInsideAndNothingAtTheEnds() {
        assertThat(ThaiText.normalize("\n\u00A0 ข้อ ๑\r\n  ข้อ ๒\t\u200B\n")).isEqualTo("ข้อ ๑\r\n  ข้อ ๒");
    }

    @Test
    void leavesCorrectThaiAsItIs() {
        assertThat(Samples.CORRECT)
                .allSatisfy(text -> assertThat(ThaiText.normalize(text)).isEqualTo(text));
    }

    @Property(tries = 3000)
    void twiceIsOnce(@ForAll("syllables") String text) {
        String once = ThaiText.normalize(text);
        assertThat(ThaiText.normalize(once)).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> syllables() {
        return Arbitraries.strings()
                .withChars("กนเ\u0E30\u0E32\u0E33\u0E31\u0E34\u0E38\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D")
                .withChars(" \n\u00A0\u200Be\u0301\u0323")
                .ofMaxLength(9);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\uFEFF\u2060\u200E\u00AD", "\t\r\n\u3000\u2028"})
    void nothingToSeeIsBlank(String text) {
        assertThat(ThaiText.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u00A0๐", "ๆ", "\u200B.\u200B", "😀"})
    void anythingToSeeIsNotBlank(String text) {
        assertThat(ThaiText.isBlank(text)).isFalse();
    }

    @Test
    void comparesNamesAsTheyAreRead() {
        assertThat(ThaiText.sameName("พ.ต.อ. สมมติ\u00A0 ตัวอย่างดี", " พ.ต.อ. สมมติ ตัวอย่างดี\u200B"))
                .isTrue();
        assertThat(ThaiText.sameName("Sommut  TUAYANG", "sommut tuayang")).isTrue();
        assertThat(ThaiText.sameName("สมมติ ตัวอย่างดี", "สมมติ ตัวอย่าง")).isFalse();
        assertThat(ThaiText.sameName("สมมติ ตัวอย่าง", "สมมติตัวอย่าง")).isFalse();
    }

    @Test
    void noNameIsTheSameAsNoOther() {
        assertThat(ThaiText.sameName(null, null)).isFalse();
        assertThat(ThaiText.sameName(" ", "\u00A0")).isFalse();
        assertThat(ThaiText.sameName("สมมติ", null)).isFalse();
    }
}
