package io.github.openita.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "abc,3",
        "ที่,1",
        "น้ำ,2",
        "ปู่ย่า,3",
        "สถานีตำรวจ,9",
        "เกี๊ยะ,4",
        "漢字,4",
        "ก\u200Bข,2",
        "๒๕๖๖,4",
        "→,1"
    })
    void countsWhatTakesRoom(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void padsByColumnsNotByLetters() {
        assertThat(Columns.padded("ที่", 4)).isEqualTo("ที่   ");
        assertThat(Columns.padded("ยาวกว่านั้น", 4)).isEqualTo("ยาวกว่านั้น");
    }
}
