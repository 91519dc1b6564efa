package io.github.openita.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void changesDigitsAndNothingElse() {
        assertThat(Digits.toThai("ที่ 22/2566, O20 (1234567890)")).isEqualTo("ที่ ๒๒/๒๕๖๖, O๒๐ (๑๒๓๔๕๖๗๘๙๐)");
        assertThat(Digits.toArabic("ทุกวันที่ ๒๘ ຂອງ ໒໘ ٢٨")).isEqualTo("ทุกวันที่ 28 ຂອງ ໒໘ ٢٨");
    }

    @Test
    void followsTheLanguage() {
        assertThat(Digits.in(Language.TH, "2๕66")).isEqualTo("๒๕๖๖");
        assertThat(Digits.in(Language.EN, "2๕66")).isEqualTo("2566");
    }

    @Property
    void numbersComeBack(@ForAll long number) {
        assertThat(Digits.toArabic(Digits.toThai(Long.toString(number)))).isEqualTo(Long.toString(number));
    }
}
