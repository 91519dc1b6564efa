package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.text.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "catalog --help", "check --help", "check -h"})
    void helpIsInBothLanguages(String line) {
        Run help = Run.of(line.split(" "));
        assertThat(help.status()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("วิธีใช้ / Usage: ita").contains("แสดงวิธีใช้", "show this help");
        assertThat(help.lines().stream().skip(2)).allMatch(each -> Columns.of(each) <= 80);
    }

    @Test
    void helpListsTheCommands() {
        assertThat(Run.of("--help").out())
                .containsPattern("catalog +แสดงเกณฑ์การประเมิน")
                .containsPattern("check +ตรวจแฟ้มข้อมูลของสถานี")
                .containsPattern("export +เขียนเอกสารของสถานี")
                .contains("Prints an edition", "Assesses the dossier", "Writes the documents");
    }

    @Test
    void saysItsVersion() {
        Run version = Run.of("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).startsWith("ita ");
    }
}
