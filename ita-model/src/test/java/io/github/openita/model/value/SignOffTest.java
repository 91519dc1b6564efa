package io.github.openita.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignOffTest {

    private static final Person HEAD = Person.of("พันตำรวจเอก", "ซื่อตรง", "ตัวอย่างดี");
    private static final LocalDate ON = LocalDate.of(2023, 4, 10);
    private static final FileRef FILE = FileRef.of("https://bangsommut.police.example/memo.pdf", FileFormat.PDF);

    @Test
    void answersWithADayAndAReferenceOrAFile() {
        assertThat(SignOff.of(HEAD, ON, "412/2566").answered()).isTrue();
        assertThat(SignOff.of(HEAD, ON, " ").answered()).isFalse();
        assertThat(SignOff.of(HEAD, ON, " ").withFile(FILE).answered()).isTrue();
        assertThat(new SignOff(HEAD, null, null, "412/2566", FILE).answered()).isFalse();
    }
}
