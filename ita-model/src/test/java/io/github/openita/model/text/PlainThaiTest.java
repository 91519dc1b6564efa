package io.github.openita.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlainThaiTest {

    /** The quick look may pass a text on to the rules, but never calls clean what they would not. */
    @Property(tries = 20_000)
    void neverCleanerThanTheRules(@ForAll("letters") String text) {
        if (PlainThai.isClean(text)) {
            assertThat(TextDamage.findIn(text)).as(text).isEmpty();
        }
    }

    @Test
    void knowsOrdinaryTextAtOnce() {
        assertThat(PlainThai.isClean(
                        "สถานีตำรวจต้องเผยแพร่ข้อมูล ณ วันที่ ๓๑ ธันวาคม ๒๕๖๕ “เฉพาะ” พื้นที่เกาะ น้ำ ฯลฯ"))
                .isTrue();
        assertThat(PlainThai.isClean("https://station.example/a?b=1#c – Anti-Bribery Policy\n"))
                .isTrue();
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withCharRange('ก', '๛')
                .withChars("กานัี่้์ำเแะๆฯ ")
                .withChars("aZ09 (:cid)à¸¹\t\n\u00A0\u200B\u2013\u201C\uFFFD\uE000צп\u0E3F\u0E4D")
                .ofMaxLength(8);
    }
}
