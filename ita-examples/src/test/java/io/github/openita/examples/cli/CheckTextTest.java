package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.text.Columns;
import org.junit.jupiter.api.Test;

class CheckTextTest {

    private static final String GAPS = "samples/gaps.json";
    private static final String COMPLETE = "samples/complete.json";

    @Test
    void beginsWithStationYearAndDay() {
        assertThat(check(GAPS).lines())
                .startsWith(
                        "ผลการตรวจการเปิดเผยข้อมูล (OIT) สถานีตำรวจนครบาลบางสมมติ",
                        "ปีงบประมาณ พ.ศ. ๒๕๖๖ ตามเกณฑ์ police-station:2566",
                        "ตรวจ ณ วันที่ ๕ มิถุนายน ๒๕๖๖");
    }

    @Test
    void saysThatTheDayIsTodayInThailand() {
        assertThat(Run.of("check", GAPS).out()).contains("ตรวจ ณ วันที่ ๖ มิถุนายน ๒๕๖๖ (วันนี้ตามเวลาประเทศไทย)");
    }

    @Test
    void tellsPassesByBasisApart() {
        assertThat(check(COMPLETE, "--item", "O20").out())
                .containsPattern("✓ ผ่าน +๑๕  \\(คำนวณจากข้อมูล [๐-๙]+ · สถานีระบุ [๐-๙]+ · ผู้ตรวจสอบรับรอง ๐\\)");
    }

    @Test
    void sumsUpToTheNumberOfRequirements() {
        assertThat(check("samples/empty.json").out())
                .contains("ข้อกำหนดทั้งหมด ๒๖๐ รายการ")
                .containsPattern("✓ ผ่าน +๐\n")
                .containsPattern("○ ยังไม่มีข้อมูล +๒๔๙\n")
                .containsPattern("– ไม่เข้าเงื่อนไข +๑๑\n");
    }

    @Test
    void countsStandBelowEachOther() {
        assertThat(check("samples/empty.json").lines().stream()
                        .filter(line -> line.matches("  [✓✗○–?] .*"))
                        .map(Columns::of))
                .hasSize(5)
                .containsOnly(20);
    }

    @Test
    void showsAnOpenRequirementWithPeriodFindingPlaceAndRemedy() {
        assertThat(check(GAPS, "--item", "O20").lines())
                .containsSequence(
                        "    ✗ O20.3 ไม่ผ่าน",
                        "      สรุปผลการจัดซื้อจัดจ้างที่เปิดเผยเป็นข้อมูล ๖ เดือนแรกของปีงบประมาณ พ.ศ. ๒๕๖๖",
                        "      ช่วงเวลา: ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖",
                        "      • “สรุปรายเดือน” ยังขาดเดือนกุมภาพันธ์ ๒๕๖๖",
                        "        /disclosures/O20/content/months",
                        "      • “สรุปรายเดือน” ยังขาดเดือนมีนาคม ๒๕๖๖",
                        "        /disclosures/O20/content/months",
                        "      → เพิ่มข้อมูลของเดือนที่ขาด หากเดือนนั้นไม่มีรายการให้ระบุว่าไม่มี");
    }

    @Test
    void tellsWhatIsOverdueBeforeAllElse() {
        String out = check(GAPS).out();
        assertThat(out)
                .containsSubsequence("เกินกำหนดแล้ว", "(กำหนด ๓๑ พฤษภาคม ๒๕๖๖)", "O20\u00A0(๑๐)", "ตัวชี้วัดที่ ๙");
        assertThat(Run.of("check", GAPS, "--as-of", "2023-05-31").out()).doesNotContain("เกินกำหนด");
    }

    @Test
    void saysWhenOpenItemsAreDue() {
        assertThat(Run.of("check", GAPS, "--as-of", "2023-04-30", "--item", "O11")
                        .out())
                .contains("(กำหนด ๓๑\u00A0พ.ค.\u00A0๖๖)");
        assertThat(Run.of("check", GAPS, "--as-of", "2023-05-01", "--item", "O11")
                        .out())
                .contains("(กำหนด ๓๑\u00A0พ.ค.\u00A0๖๖ ภายในเดือนนี้)");
    }

    @Test
    void aCompleteItemIsOneLine() {
        assertThat(check(COMPLETE, "--item", "O20").lines())
                .contains("✓ O20 สรุปผลการจัดซื้อจัดจ้างรายเดือน – ครบถ้วน");
        assertThat(check(COMPLETE, "--item", "O20").out()).doesNotContain("•").contains("ไม่มีข้อใดที่ทำให้เสียคะแนน");
    }

    @Test
    void anItemNotProvidedIsOneLineToo() {
        assertThat(check("samples/empty.json", "--item", "O20").lines())
                .contains("○ O20 สรุปผลการจัดซื้อจัดจ้างรายเดือน – ยังไม่มีข้อมูล (เกินกำหนด ๓๑\u00A0พ.ค.\u00A0๖๖)")
                .noneMatch(line -> line.contains("O20.1"));
    }

    @Test
    void whatAwaitsAReviewerIsOneLineWithItsIds() {
        assertThat(Run.of("check", Dossiers.unattested().toString(), "--item", "O1")
                        .lines())
                .anyMatch(line -> line.startsWith("? O1") && line.contains("รอผู้ตรวจสอบรับรอง O1.1.1"))
                .noneMatch(line -> line.contains("•"));
    }

    @Test
    void endsWithWhatToDoNext() {
        assertThat(check(GAPS).out())
                .containsSubsequence(
                        "สิ่งที่ควรทำต่อไป",
                        "๑. แก้ไขข้อที่ไม่ผ่าน",
                        "๒. เพิ่มข้อมูลที่ยังไม่มี",
                        "รายงานประจำเดือนครั้งต่อไปภายในวันที่ ๒๘ มิถุนายน ๒๕๖๖");
    }

    @Test
    void speaksEnglishWhenAsked() {
        assertThat(check(GAPS, "--lang", "en", "--item", "O20").out())
                .contains("As of 5 June 2023 (B.E. 2566)")
                .contains("Bang Sommut Metropolitan Police Station")
                .contains("✗ O20.3 failed")
                .contains("What to do next")
                .doesNotContainPattern("[ก-ฮ]{8}");
    }

    @Test
    void keepsWithinTheWidth() {
        assertThat(check(GAPS).lines()).allMatch(line -> Columns.of(line) <= 80);
        assertThat(check(GAPS, "--width", "120").lines()).allMatch(line -> Columns.of(line) <= 120);
        assertThat(check(GAPS, "--width", "120").lines()).anyMatch(line -> Columns.of(line) > 80);
        assertThat(check(GAPS, "--width", "40").lines()).allMatch(line -> Columns.of(line) <= 40);
    }

    @Test
    void dataCannotSteerTheTerminal() {
        assertThat(Run.of("check", Dossiers.named("ก\u001B[2J\u202Eข").toString())
                        .out())
                .contains("ก[2Jข")
                .doesNotContain("\u001B", "\u202E");
    }

    private static Run check(String dossier, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "check";
        args[1] = dossier;
        args[2] = "--as-of";
        args[3] = "2023-06-05";
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }
}
