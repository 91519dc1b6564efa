package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left over from a document of another station or year, and what only looks like it. */
class LeftOversTest {

    private static final String DUTY = "/committeeOrder/duties/0/text/th";
    private static final String PLAN = "/measuresPlan/indicators/0/activities/0/activity/text/th";
    private static final String NEWS = "/disclosures/O6/content/news/0/title/th";

    private static List<Finding> leftOvers(String at, String text) {
        return Samples.assess(Samples.completeTree().set(at, text)).findings().stream()
                .filter(finding -> finding.rule().startsWith("L"))
                .toList();
    }

    private static void found(String at, String text, String rule, ProblemKind kind) {
        assertThat(leftOvers(at, text)).as(text).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location().pointer()).isEqualTo(at);
            assertThat(finding.outcome()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({"complete, 2566", "complete-2570, 2570", "provincial, 2566"})
    void theSamplesHaveNone(String sample, int year) {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.read(sample), LocalDate.of(year - 543, 5, 2));

        assertThat(assessment.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ให้เป็นไปตามเกณฑ์ของสถานีตำรวจนครบาลต้นฉบับ",
                "ให้เป็นไปตามเกณฑ์ของ สน.ต้นฉบับ",
                "ให้เป็นไปตามเกณฑ์ของ สภ. ต้นฉบับ",
                "รายงานต่อผู้กำกับการสถานีตำรวจภูธรบางสมมติ",
                "กต.ตร.สน.ต้นฉบับ รับทราบ",
                "สน.บางสมมติ และ สน.ต้นฉบับ",
                "Superintendent, Khon Police Station"
            })
    void anotherStationIsFoundWhereverItIsNamed(String text) {
        found(DUTY, text, "L01", ProblemKind.OTHER_STATION_NAMED);
        found(PLAN, text, "L01", ProblemKind.OTHER_STATION_NAMED);
        found(NEWS, text, "L01", ProblemKind.OTHER_STATION_NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สถานีตำรวจนครบาลบางสมมติร่วมกับประชาชน",
                "สน.บางสมมติ กต.ตร.สน. บางสมมติ",
                "สถานีตำรวจนครบาล บางสมมติ",
                "สถานีตำรวจนครบาลทุกแห่ง สถานีตำรวจภูธรทั่วประเทศ และสถานีตำรวจอื่น",
                "ทิศเหนือติดต่อกับพื้นที่สถานีตำรวจนครบาลข้างบ้าน",
                "กองบัญชาการตำรวจนครบาล และตำรวจภูธรภาค",
                "สน. หรือ สภ. ที่รับแจ้งความ",
                "กสน.ต้นฉบับ",
                "The Police Station and Every Police Station, Bang Sommut Police Station"
            })
    void itsOwnNameAndStationsInGeneralAreNone(String text) {
        assertThat(leftOvers(DUTY, text)).as(text).isEmpty();
        assertThat(leftOvers(NEWS, text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ประจำปีงบประมาณ พ.ศ. ๒๕๖๕",
                "ปีงบประมาณ ๒๕๖๗",
                "ในปีงบประมาณ พ.ศ. 2565 เป็นต้นไป",
                "for fiscal year B.E. 2565",
                "ปีงบประมาณ พ.ศ. ๒๕๖๖ และปีงบประมาณ พ.ศ. ๒๕๖๕"
            })
    void anotherYearIsFoundInOrderAndPlan(String text) {
        found(DUTY, text, "L02", ProblemKind.OTHER_YEAR_NAMED);
        found(PLAN, text, "L02", ProblemKind.OTHER_YEAR_NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ปีงบประมาณ พ.ศ. ๒๕๖๖ เป็นต้นไป",
                "ปีงบประมาณ พ.ศ. ๒๕๖๑–๒๕๘๐",
                "พระราชบัญญัติ พ.ศ. ๒๕๖๑",
                "fiscal year 2023"
            })
    void thePresentYearAndSpansOfYearsAreNone(String text) {
        assertThat(leftOvers(DUTY, text)).as(text).isEmpty();
        assertThat(leftOvers(PLAN, text)).as(text).isEmpty();
    }

    @Test
    void whatIsDisclosedMayLookBack() {
        found(NEWS, "มาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๔", "L02", ProblemKind.OTHER_YEAR_NAMED);
        assertThat(leftOvers(NEWS, "เปรียบเทียบกับประจำปีงบประมาณ พ.ศ. ๒๕๖๔")).isEmpty();
        assertThat(leftOvers(NEWS, "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕"))
                .isEmpty();
        assertThat(leftOvers(NEWS, "สัญญาเลขที่ ๑๒/๒๕๖๔ ในปีงบประมาณ พ.ศ. ๒๕๖๔"))
                .isEmpty();
    }

    @Test
    void anActivityMayGoOnFromAnEarlierYearThatThePlanStates() {
        String completion = "/measuresPlan/indicators/0/activities/0/schedule/completion";
        JsonTree tree = Samples.completeTree()
                .set(completion + "/wording/th", "ปีงบประมาณ พ.ศ. ๒๕๖๕ เป็นต้นไป")
                .set(completion + "/wording/en", "from fiscal year B.E. 2565 onwards");
        assertThat(Samples.assess(tree).findings()).hasSize(2);

        assertThat(Samples.assess(tree.set(completion + "/from", 2565)).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มอบหมายให้พันตำรวจเอก อื่นไกล ตัวอย่าง ผู้กำกับการสถานีตำรวจนครบาลบางสมมติ ดำเนินการ",
                "พ.ต.อ. อื่นไกล ตัวอย่าง หัวหน้าสถานีตำรวจ",
                "พันตำรวจเอก\n(อื่นไกล ตัวอย่าง)\nผู้กำกับการสถานีตำรวจนครบาลบางสมมติ"
            })
    void anotherHeadIsFound(String text) {
        found(DUTY, text, "L03", ProblemKind.OTHER_HEAD_NAMED);
        found(NEWS, text, "L03", ProblemKind.OTHER_HEAD_NAMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "พันตำรวจเอก ซื่อตรง ตัวอย่างดี ผู้กำกับการ",
                "พันตำรวจเอก อื่นไกล ตัวอย่าง ผู้กำกับการฝ่ายอำนวยการ กองบังคับการ",
                "พันตำรวจโท อื่นไกล ตัวอย่าง รองผู้กำกับการสืบสวน",
                "ผู้กำกับการเป็นประธาน"
            })
    void theHeadAndOtherPostsAreNone(String text) {
        assertThat(leftOvers(DUTY, text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตามคำสั่งแต่งตั้งคณะกรรมการขับเคลื่อน ITA ที่ ๑๒/๒๕๖๖",
                "ตามคำสั่งสถานีตำรวจ ที่ 18/2565 เรื่อง แต่งตั้งคณะกรรมการประเมินคุณธรรมและความโปร่งใส",
                "ตามคำสั่งแต่งตั้งคณะกรรมการ ITA ที่ ๑๘/๒๕๖๖ ลงวันที่ ๑ มกราคม พ.ศ. ๒๕๖๖"
            })
    void theOrderByAnotherNumberOrDateIsFound(String text) {
        found(NEWS, text, "L04", ProblemKind.ORDER_CITED_OTHERWISE);
        found(PLAN, text, "L04", ProblemKind.ORDER_CITED_OTHERWISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ตามคำสั่งแต่งตั้งคณะกรรมการ ITA ที่ ๑๘/๒๕๖๖ ลงวันที่ ๑ มีนาคม พ.ศ. ๒๕๖๖",
                "ตามคำสั่งแต่งตั้งคณะกรรมการ ITA ที่ 18 / 2566 ลงวันที่ 1 มี.ค. 2566",
                "คำสั่งแบ่งงานภายใน ที่ 15/2566 ลงวันที่ 22 กุมภาพันธ์ 2566",
                "คำสั่งแต่งตั้งคณะกรรมการตรวจรับพัสดุ ที่ 3/2566"
            })
    void theOrderAsItIsAndOtherOrdersAreNone(String text) {
        assertThat(leftOvers(NEWS, text)).as(text).isEmpty();
    }

    @Test
    void aStationOfWhichNothingIsKnownIsNotCompared() {
        JsonTree tree = Samples.completeTree()
                .remove("/station/name")
                .remove("/station/head")
                .remove("/committeeOrder/heading");

        assertThat(Samples.assess(tree).findings())
                .noneMatch(finding -> finding.rule().startsWith("L"));
    }

    @Test
    void theTextItselfIsNotRepeated() {
        Finding finding = leftOvers(DUTY, "สน.ต้นฉบับ").get(0);

        assertThat(finding.message().th()).contains("คำสั่งแต่งตั้งคณะกรรมการ").doesNotContain("ต้นฉบับ");
        assertThat(finding.message().en()).doesNotContain("ต้นฉบับ");
    }

    @Test
    void longAndHostileTextsAreLookedAtInTime() {
        String text = "พันตำรวจเอก " + "ก ".repeat(9_000) + "ผู้กำกับการ คำสั่งคณะกรรมการ ITA ที่ " + "1".repeat(9_000)
                + "สน.".repeat(9_000) + "/" + "ปีงบประมาณ".repeat(3_000) + "A Police Station ".repeat(3_000);

        assertThat(leftOvers(DUTY, text)).isEmpty();
        assertThat(leftOvers(DUTY, "สถานีตำรวจภูธร".repeat(14_000))).hasSize(1);
    }
}
