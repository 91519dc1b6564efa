package io.github.openita.export.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Section.Orientation;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskDocumentTest {

    private static final RiskDocument DOCUMENTS = RiskDocument.create();
    private static final int DRAFTED = 24;

    private static Document document(CorruptionRiskManagement content, Language language) {
        return DOCUMENTS.of(content, SampleRisks.STATION, 2566, language, SampleRisks.DAY);
    }

    private static List<Block> blocks(Document document) {
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .toList();
    }

    private static <B extends Block> List<B> all(Document document, Class<B> kind) {
        return blocks(document).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Table table(Document document, String caption) {
        return all(document, Table.class).stream()
                .filter(table -> caption.equals(table.caption()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Cell cell) {
        if (cell.value() instanceof CellValue.Words words) {
            return words.prose().text();
        }
        return cell.value() instanceof CellValue.Whole whole ? Long.toString(whole.number()) : "";
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(RiskDocumentTest::text).toList();
    }

    private static Row row(Table table, String first) {
        return table.rows().stream()
                .filter(row -> text(row.cells().get(0)).equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static CorruptionRiskManagement changed(RiskMatrix matrix, Risk... risks) {
        return CorruptionRiskManagement.of(
                new RiskAssessment(2566, SampleRisks.DAY, matrix, List.of(risks), List.of()));
    }

    private static RiskAssessment filledIn() {
        return Objects.requireNonNull(SampleRisks.filledIn().assessment());
    }

    private static RiskMatrix matrix() {
        return Objects.requireNonNull(filledIn().matrix());
    }

    @Test
    void hasCriteriaMapRegisterPlanAndReport() {
        Document document = document(SampleRisks.filledIn(), Language.TH);

        assertThat(document.info().title()).endsWith("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
        assertThat(document.sections())
                .extracting(Section::orientation)
                .containsExactly(Orientation.PORTRAIT, Orientation.LANDSCAPE);
        assertThat(all(document, Heading.class))
                .extracting(Heading::text)
                .containsExactly(
                        document.info().title(),
                        "๑. เกณฑ์การประเมินความเสี่ยง",
                        "๒. แผนผังความเสี่ยง",
                        "๓. ทะเบียนความเสี่ยง",
                        "๔. แผนบริหารจัดการความเสี่ยง",
                        "๕. รายงานผลการจัดการความเสี่ยง");
        assertThat(all(document, Table.class))
                .extracting(Table::caption)
                .containsExactly(
                        "เกณฑ์โอกาสที่จะเกิด",
                        "เกณฑ์ผลกระทบ",
                        "เกณฑ์ระดับความเสี่ยง",
                        "ทะเบียนความเสี่ยง",
                        "แผนบริหารจัดการความเสี่ยง",
                        "รายงานผลตามมาตรการ");
        assertThat(blocks(document)).last().isInstanceOf(SignatureBlock.class);
    }

    @Test
    void theCriteriaSayWhatEachScoreMeans() {
        Document document = document(SampleRisks.filledIn(), Language.EN);

        assertThat(texts(row(table(document, "Scale of likelihood"), "2")))
                .containsExactly("2", "Low", "1 to 3 times a year", "1 to below 4");
        assertThat(texts(row(table(document, "Scale of likelihood"), "5"))).endsWith("52 and more");
        assertThat(table(document, "Scale of impact").rows()).hasSize(5);
        assertThat(texts(row(table(document, "Levels of risk"), "High")))
                .containsExactly("High", "10 – 16", "Further measures; reported to the station head every quarter");
        assertThat(all(document, Paragraph.class))
                .extracting(paragraph -> paragraph.prose().text())
                .anyMatch(text -> text.startsWith("Highest level accepted: Low."))
                .anyMatch(text -> text.contains("Sommut Provincial Police Station"));
    }

    @Test
    void everyRatedRiskStandsInItsFieldBeforeAndAfter() {
        CorruptionRiskManagement content = SampleRisks.filledIn();
        Document document = document(content, Language.TH);

        List<HeatMap> maps = all(document, HeatMap.class);
        assertThat(maps).hasSize(2).allSatisfy(map -> {
            assertThat(map.fields().stream().flatMap(List::stream).flatMap(field -> field.marks().stream()))
                    .hasSize(DRAFTED)
                    .doesNotHaveDuplicates();
            assertThat(map.across().title()).isEqualTo("โอกาส");
            assertThat(map.levels())
                    .extracting(HeatMap.Level::tone)
                    .containsExactly(Tone.GOOD, Tone.CAUTION, Tone.ALERT, Tone.BAD);
        });
        for (Risk risk : filledIn().risks()) {
            assertThat(field(maps.get(0), risk.rating()).marks()).contains(risk.id());
            assertThat(field(maps.get(1), risk.residual()).marks()).contains(risk.id());
        }
        assertThat(field(maps.get(0), RiskRating.of(5, 3)).level()).isEqualTo(2);
        assertThat(field(maps.get(0), RiskRating.of(5, 4)).level()).isEqualTo(3);
    }

    private static HeatMap.Field field(HeatMap map, @Nullable RiskRating rating) {
        Objects.requireNonNull(rating);
        return map.fields()
                .get(Objects.requireNonNull(rating.impact()) - 1)
                .get(Objects.requireNonNull(rating.likelihood()) - 1);
    }

    @Test
    void theRegisterHasScoreAndLevelUnderEachWorkLine() {
        Table register = table(document(SampleRisks.filledIn(), Language.EN), "Risk register");

        assertThat(register.rows())
                .filteredOn(row -> row.kind() == Row.Kind.GROUP)
                .extracting(row -> text(row.cells().get(0)))
                .containsExactly("General staff", "Prevention and suppression", "Traffic", "Investigation", "Inquiry");
        assertThat(register.rows()).hasSize(DRAFTED + 5);
        assertThat(texts(row(register, "R03")).subList(5, 9)).containsExactly("3", "2", "6", "Medium");
        assertThat(row(register, "R03").cells().get(8).tone()).isEqualTo(Tone.CAUTION);
    }

    @Test
    void thePlanHasEveryMeasureWithOwnerMonthsAndResidualLevel() {
        Table plan = table(document(SampleRisks.filledIn(), Language.TH), "แผนบริหารจัดการความเสี่ยง");

        assertThat(plan.rows()).hasSize(28);
        assertThat(texts(row(plan, "R03")))
                .contains("ปานกลาง", "R03-M1", "หัวหน้างานอำนวยการ", "ก.พ. ๖๖ – ก.ย. ๖๖", "ร้อยละ ๑๐๐", "ต่ำ");
    }

    @Test
    void theReportNamesMeasuresThatAreUntoldOrNotInThePlan() {
        Document document = document(SampleRisks.filledIn(), Language.TH);
        Table report = table(document, "รายงานผลตามมาตรการ");

        assertThat(texts(row(report, "R01-M1"))).contains("เสร็จสิ้น", "ลงนามครบทุกนาย", "แบบรับรอง\nแฟ้มเอกสาร");
        assertThat(texts(row(report, "X99"))).contains("ไม่พบมาตรการนี้ในแผน");
        assertThat(all(document, Callout.class))
                .singleElement()
                .satisfies(callout -> assertThat(callout.paragraphs().get(0).text())
                        .contains("R02-M1", "R24-M1")
                        .doesNotContain("R01-M1", "X99"));
    }

    @Test
    void unratedRisksOfADraftAreNamedAndNotPlaced() {
        Document document = document(SampleRisks.drafted(), Language.TH);

        assertThat(all(document, HeatMap.class))
                .singleElement()
                .satisfies(map -> assertThat(map.fields().stream().flatMap(List::stream))
                        .allMatch(field -> field.marks().isEmpty()));
        assertThat(all(document, Callout.class))
                .singleElement()
                .satisfies(callout -> assertThat(callout.paragraphs().get(0).text())
                        .contains(IntStream.rangeClosed(1, DRAFTED)
                                .mapToObj("R%02d"::formatted)
                                .toArray(String[]::new)));
        assertThat(texts(row(table(document, "ทะเบียนความเสี่ยง"), "R01"))).endsWith("", "", "", "ยังไม่ประเมิน");
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageStaysItsOwn(Language language) {
        Document document = document(SampleRisks.filledIn(), language);

        List<String> cells = all(document, Table.class).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> texts(row).stream())
                .filter(text -> !text.contains("แบบรับรอง"))
                .toList();
        boolean thai = cells.stream().anyMatch(text -> text.codePoints().anyMatch(c -> c >= 0x0e00 && c <= 0x0e7f));
        assertThat(thai).isEqualTo(language == Language.TH);
        assertThat(cells).noneMatch(text -> text.contains("{") || text.contains("null"));
    }

    @Test
    void columnsOfWhatIsNotAskedForStandOnlyWhereThereIsSomething() {
        Risk without = filledIn().risks().get(0).causedBy(Text.of(" "));
        Risk bare = new Risk(
                without.id(),
                without.workLine(),
                without.process(),
                without.event(),
                without.cause(),
                without.existingControls(),
                without.rating(),
                without.measures(),
                null);

        Document whole = document(SampleRisks.filledIn(), Language.EN);
        Document less = document(changed(matrix(), bare), Language.EN);

        assertThat(titles(whole, "Risk register")).hasSize(9).contains("Cause");
        assertThat(titles(less, "Risk register")).hasSize(8).doesNotContain("Cause");
        assertThat(titles(whole, "Management plan")).hasSize(9).contains("Residual level");
        assertThat(titles(less, "Management plan")).hasSize(8).doesNotContain("Residual level");
        assertThat(all(less, HeatMap.class)).hasSize(1);
    }

    private static List<String> titles(Document document, String caption) {
        return table(document, caption).columns().stream().map(Column::title).toList();
    }

    @Test
    void nothingThrowsWhereNothingIsKnown() {
        CorruptionRiskManagement nothing = new CorruptionRiskManagement(null, null);
        Risk bare = new Risk(null, null, null, null, null, null, null, List.of(), null);

        assertThat(blocks(DOCUMENTS.of(nothing, Station.UNKNOWN, 2566, Language.TH, SampleRisks.DAY)))
                .filteredOn(Table.class::isInstance)
                .isEmpty();
        Document document = document(changed(matrix(), bare), Language.TH);
        assertThat(texts(row(table(document, "ทะเบียนความเสี่ยง"), "1"))).endsWith("ยังไม่ประเมิน");
        assertThat(texts(row(table(document, "แผนบริหารจัดการความเสี่ยง"), "1")))
                .contains("ยังไม่ได้กำหนดมาตรการ");
    }

    @Test
    void criteriaThatLeaveAFieldOutOrAreTooWideHaveNoMap() {
        RiskMatrix sound = matrix();
        RiskMatrix gap =
                new RiskMatrix(sound.likelihood(), sound.impact(), sound.bands().subList(1, 4), sound.appetite(), null);
        RiskScale wide = new RiskScale(
                IntStream.rangeClosed(1, 5_000)
                        .mapToObj(score -> ScaleStep.of(score, Text.of("ระดับ"), Text.of("-")))
                        .toList(),
                null);
        RiskMatrix tooWide = new RiskMatrix(wide, sound.impact(), sound.bands(), null, null);

        assertThat(Stream.of(gap, tooWide)).allSatisfy(matrix -> {
            Document document = document(changed(matrix), Language.TH);
            assertThat(all(document, HeatMap.class)).isEmpty();
            assertThat(all(document, Callout.class))
                    .extracting(callout -> callout.paragraphs().get(0))
                    .extracting(Prose::text)
                    .contains(
                            "ยังแสดงแผนผังไม่ได้ เนื่องจากเกณฑ์โอกาส เกณฑ์ผลกระทบ หรือระดับความเสี่ยงยังไม่ครบทุกช่อง");
        });
    }
}
