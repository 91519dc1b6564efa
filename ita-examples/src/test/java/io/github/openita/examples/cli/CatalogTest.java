package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.text.Columns;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.edition.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();

    @Test
    void showsEveryRequirementOnceInOrder() {
        assertThat(Run.of("catalog").lines().stream()
                        .map(String::strip)
                        .filter(line -> line.matches("O[0-9]+\\.[0-9.]+  .*"))
                        .map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyElementsOf(
                        EDITION.requirements().stream().map(Requirement::id).toList());
    }

    @Test
    void showsInstrumentsIndicatorsAndIssues() {
        assertThat(Run.of("catalog").out())
                .containsSubsequence(
                        "IIT  แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
                        "ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่",
                        "  ๑. ปฏิบัติงานตามมาตรฐาน",
                        "OIT  แบบตรวจการเปิดเผยข้อมูลสาธารณะ",
                        "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล",
                        "9.1 ข้อมูลพื้นฐาน");
    }

    @Test
    void showsAnItemWithItsDeadlineUnitsAndPeriod() {
        assertThat(Run.of("catalog", "--item", "O20").out())
                .containsPattern("กำหนดเผยแพร่: ภายใน.*พฤษภาคม ๒๕๖๖ · รายงานทุกวันที่ ๒๘ ของเดือน")
                .contains("ผู้ตรวจ: ผกก. ผู้กำกับการ")
                .contains("    O20.3  สรุปผลการจัดซื้อจัดจ้างที่เปิดเผยเป็นข้อมูล ๖ เดือนแรกของปีงบประมาณ พ.ศ. ๒๕๖๖\n")
                .contains("      [ต้องมี · คำนวณจากข้อมูล · ช่วงเวลา: ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖]\n")
                .doesNotContain("O19", "IIT");
    }

    @Test
    void indentsPartsAndTheirFurtherLines() {
        assertThat(Run.of("catalog", "--item", "O20").lines())
                .containsSequence(
                        "    O20.1  สรุปผลการดำเนินการจัดซื้อจัดจ้าง (แบบ สขร.๑) ประจำเดือน โดยมีข้อมูลรายละเอียดผล",
                        "           การจัดซื้อจัดจ้าง ได้แก่ รายการต่อไปนี้ เป็นต้น",
                        "      [ต้องมี · คำนวณจากข้อมูล]",
                        "      O20.1.1  สรุปผลการจัดซื้อจัดจ้าง (แบบ สขร.๑) ระบุงานที่ซื้อหรือจ้าง");
    }

    @Test
    void keepsWithinTheWidth() {
        assertThat(Run.of("catalog").lines()).allMatch(line -> Columns.of(line) <= 80);
        assertThat(Run.of("catalog", "--lang", "en", "--width", "100").lines())
                .allMatch(line -> Columns.of(line) <= 100);
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(Run.of("catalog", "--lang", "en", "--item", "O20", "--width", "120")
                        .out())
                .contains("Monthly procurement summary")
                .contains("[must · computed from data · period: October 2022 (B.E. 2565) – March 2023 (B.E. 2566)]");
    }

    @Test
    void takesTheEditionOfAFile() throws IOException {
        Path file = Dossiers.text(standardEdition().replace("\"police-station\"", "\"fire-station\""));
        assertThat(Run.of("catalog", "--edition-file", file.toString()).out()).contains("fire-station:2566");
        assertThat(Run.of("catalog", "--edition-file", file.toString(), "--edition", "police-station:2566")
                        .out())
                .contains("police-station:2566");
    }

    @Test
    void refusesAFaultyEditionWithItsFaults() {
        Path file = Dossiers.text("{ \"schemaVersion\": 1 }");
        Run run = Run.of("catalog", "--edition-file", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":").contains("อ่านไฟล์ไม่ได้", "cannot be read");
    }

    private static String standardEdition() throws IOException {
        try (InputStream in = Objects.requireNonNull(Editions.class.getResourceAsStream("police-station-2566.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
