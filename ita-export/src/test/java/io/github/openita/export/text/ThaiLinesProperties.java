package io.github.openita.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any text whatever, sensible or not. */
class ThaiLinesProperties {

    private static final String NEVER_FIRST = "ะาำๅๆฯ";

    @Property
    void nothingIsLostButSpacesAtBreaks(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        List<String> lines = ThaiLines.wrap(text, width, Columns::of);
        int at = 0;
        for (String line : lines) {
            int found = text.indexOf(line, at);
            assertThat(found).as("line in its place").isGreaterThanOrEqualTo(at);
            assertThat(text.substring(at, found)).isBlank();
            at = found + line.length();
        }
        assertThat(text.substring(at)).isBlank();
    }

    @Property
    void noLineBeginsWithWhatBelongsToTheOneBefore(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        List<String> lines = ThaiLines.wrap(text, width, Columns::of);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            assertThat(Character.getType(line.codePointAt(0))).isNotEqualTo((int) Character.NON_SPACING_MARK);
            assertThat(NEVER_FIRST).doesNotContain(line.substring(0, 1));
        });
    }

    @Property
    void noLineEndsWithAVowelThatIsWrittenFirst(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        List<String> lines = ThaiLines.wrap(text, width, Columns::of);
        assertThat(lines.subList(0, lines.size() - 1)).noneMatch(line -> line.matches("(?s).*[เ-ไ]"));
    }

    @Property
    void linesOfWordsAreNoWiderThanAsked(
            @ForAll("sentences") String text, @ForAll @IntRange(min = 4, max = 100) int width) {
        assertThat(ThaiLines.wrap(text, width, Columns::of))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Property
    void breaksAscendToTheEnd(@ForAll("texts") String text) {
        int[] breaks = ThaiLines.breaks(text);
        assertThat(breaks).isSorted().doesNotHaveDuplicates().doesNotContain(0);
        if (!text.isEmpty()) {
            assertThat(breaks).endsWith(text.length());
        }
    }

    /** Thai letters, vowels, marks, and signs in any order, Latin letters, digits and spaces among them. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('ก', 'ฺ')
                .withCharRange('เ', '๛')
                .withChars(" ab9(.)/-")
                .ofMaxLength(60)
                .map(text -> text.strip().replaceAll("([เ-ไ]) +", "$1"));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "สถานีตำรวจ",
                        "การ",
                        "เผยแพร่",
                        "ข้อมูล",
                        "ต่าง ๆ",
                        " ",
                        "พ.ศ. ๒๕๖๖",
                        " (สขร.๑) ",
                        "น้ำ",
                        "ผู้",
                        "OIT ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }
}
