package io.github.openita.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.TextDamage.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDamageTest {

    @Test
    void correctThaiIsClean() {
        assertThat(Samples.CORRECT)
                .allSatisfy(text -> assertThat(TextDamage.find(text)).isEmpty());
    }

    @Property
    void joinedCorrectThaiIsClean(@ForAll("texts") String text) {
        assertThat(TextDamage.find(text)).isEmpty();
    }

    /** Syllables of every shape that Thai has: leading vowel, two consonants, vowel, tone mark, following vowel. */
    @Property(tries = 3000)
    void everyCorrectSyllableIsClean(@ForAll("syllables") List<String> syllables) {
        assertThat(TextDamage.find(String.join("", syllables))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    เพื่อใ้การประเมิน,   MARK_WITHOUT_BASE
                    ่ก,               MARK_WITHOUT_BASE
                    ข ้อมูล,            MARK_WITHOUT_BASE
                    ข้อ1ิ,              MARK_WITHOUT_BASE
                    คะ่,               MARK_WITHOUT_BASE
                    คา่,               MARK_WITHOUT_BASE
                    ยึดอายุัด,           STACKED_MARKS
                    ก่้,                STACKED_MARKS
                    กิี,                STACKED_MARKS
                    น้ำ้,               STACKED_MARKS
                    ส ำนักงาน,          DETACHED_VOWEL
                    อา ำนวยการ,        DETACHED_VOWEL
                    ค าสั่ง,             DETACHED_VOWEL
                    ไ ด้,               DETACHED_VOWEL
                    แผนงานแ,          DETACHED_VOWEL
                    'ใ\nห้',             DETACHED_VOWEL
                    צר.จัดทำ,          FOREIGN_LETTER
                    จัดทำ.צר,          FOREIGN_LETTER
                    พ.ศ.๒๕๖๖ пенตนไป, FOREIGN_LETTER
                    (cid:31)วน,        GLYPH_NUMBER
                    à¸ªà¸–,            WRONG_ENCODING
                    """)
    void findsDamageOfTheSource(String text, Kind kind) {
        assertThat(TextDamage.find(text.replace("\\n", "\n"))).contains(kind);
    }

    @Test
    void findsCharactersThatAreNone() {
        assertThat(TextDamage.find("ข\uFFFDอมูล")).contains(Kind.REPLACEMENT_CHARACTER);
        assertThat(TextDamage.find("ที\uF70A")).contains(Kind.PRIVATE_USE);
        assertThat(TextDamage.find("ก" + Character.toString(0xF0001))).contains(Kind.PRIVATE_USE);
        assertThat(TextDamage.find("ก\u0001ข")).contains(Kind.NO_CHARACTER);
        assertThat(TextDamage.find("ก\u0096ข")).contains(Kind.NO_CHARACTER);
        assertThat(TextDamage.find("ก\u0E3Bข")).contains(Kind.NO_CHARACTER);
        assertThat(TextDamage.find("ก\uD83D")).contains(Kind.HALF_CHARACTER);
        assertThat(TextDamage.find("\uDE00ก")).contains(Kind.HALF_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0E19\u0E4D\u0E32\u0E49",
                "\u0E19\u0E49\u0E4D\u0E32",
                "\u0E19\u0E33\u0E49",
                "\u0E17\u0E48\u0E35",
                "\u0E18\u0E4C\u0E38",
                "\u0E40\u0E40\u0E25\u0E30",
                "ก\u200Bำ"
            })
    void whatNormalisationRepairsIsNoDamage(String text) {
        assertThat(TextDamage.find(text)).isEmpty();
        assertThat(TextDamage.find(ThaiText.normalize(text))).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Samples.CORRECT).list().ofMaxSize(4).map(texts -> String.join("", texts));
    }

    @Provide
    Arbitrary<List<String>> syllables() {
        Arbitrary<String> consonant = Arbitraries.chars().range('ก', 'ฮ').map(String::valueOf);
        Arbitrary<String> tone = Arbitraries.of("", "\u0E48", "\u0E49", "\u0E4A", "\u0E4B");
        return Combinators.combine(
                        Arbitraries.of("", "เ", "แ", "โ", "ใ", "ไ"),
                        consonant,
                        Arbitraries.of("", "\u0E31", "\u0E34", "\u0E35", "\u0E36", "\u0E37", "\u0E38", "\u0E39"),
                        tone,
                        Arbitraries.of("", "ะ", "า", "ำ", "าะ", "อ", "วะ", "ๆ", "ฯ", "น์"))
                .as((leading, base, vowel, mark, end) -> leading + base + vowel + mark + end)
                .list()
                .ofMaxSize(6);
    }
}
