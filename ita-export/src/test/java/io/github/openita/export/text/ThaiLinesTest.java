package io.github.openita.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiLinesTest {

    private static final String SENTENCE =
            "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของสถานีตำรวจ (Organization chart) ที่แสดงการแบ่งงานต่าง ๆ ภายในหน่วยงาน"
                    + " ตามรูปแบบโครงสร้างสถานีตำรวจ";

    @Test
    void breaksBetweenWords() {
        assertThat(words("การจัดซื้อจัดจ้างของสถานีตำรวจ"))
                .containsExactly("การ", "จัด", "ซื้อ", "จัด", "จ้าง", "ของ", "สถานี", "ตำรวจ");
    }

    @Test
    void keepsAnAbbreviationWhole() {
        assertThat(words("ปีงบประมาณ พ.ศ. ๒๕๖๖")).contains("พ.ศ. ", "๒๕๖๖").doesNotContain("พ.", "ศ. ");
    }

    @Test
    void keepsARepetitionSignWithItsWord() {
        assertThat(words("งานต่าง ๆ ภายในหน่วยงาน")).contains("ต่าง ๆ ");
        assertThat(words("งานต่างๆ ภายใน")).contains("ต่างๆ ");
    }

    @Test
    void keepsAnAbbreviationSignWithItsWord() {
        assertThat(words("กรุงเทพฯ เป็นเมือง")).contains("กรุงเทพฯ ");
        assertThat(words("ค่าเดินทาง ฯลฯ และอื่น")).contains("ทาง ฯลฯ ");
    }

    @Test
    void fillsEachLine() {
        assertThat(wrap(SENTENCE, 40))
                .containsExactly(
                        "แสดงแผนผังโครงสร้างการแบ่งส่วนราชการของสถานี",
                        "ตำรวจ (Organization chart) ที่แสดงการแบ่ง",
                        "งานต่าง ๆ ภายในหน่วยงาน ตามรูปแบบโครงสร้าง",
                        "สถานีตำรวจ");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 47, 60, 80})
    void noLineIsWiderThanAsked(int width) {
        assertThat(wrap(SENTENCE, width))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void breaksAWordWiderThanTheLineBetweenClusters() {
        assertThat(wrap("ดูที่ https://station.example/oit/procurement ได้", 12))
                .containsExactly("ดูที่ https://", "station.exam", "ple/oit/", "procurement", "ได้");
        assertThat(wrap("ก้ำก้ำก้ำเก๋ไก๋", 3)).containsExactly("ก้ำ", "ก้ำ", "ก้ำ", "เก๋", "ไก๋");
    }

    @Test
    void lettersWiderThanTheLineStandAlone() {
        assertThat(ThaiLines.wrap("กขค", 0.5, String::length)).containsExactly("ก", "ข", "ค");
    }

    @Test
    void aTextWithoutLettersIsOneEmptyLine() {
        assertThat(wrap("", 10)).containsExactly("");
        assertThat(wrap("   ", 10)).containsExactly("");
    }

    @Test
    void keepsLineFeeds() {
        assertThat(wrap("ข้อแรก\nข้อสอง\n\nข้อสาม", 40)).containsExactly("ข้อแรก", "ข้อสอง", "", "ข้อสาม");
    }

    @Test
    void usesTheMeasureItIsGiven() {
        assertThat(ThaiLines.wrap("หนึ่ง สอง สาม", 7.0, line -> line.length() * 0.5))
                .containsExactly("หนึ่ง สอง สาม");
        assertThat(ThaiLines.wrap("หนึ่ง สอง สาม", 3.5, line -> line.length() * 0.5))
                .containsExactly("หนึ่ง", "สอง สาม");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end : ThaiLines.breaks(text)) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static List<String> wrap(String text, int width) {
        return ThaiLines.wrap(text, width, Columns::of);
    }
}
