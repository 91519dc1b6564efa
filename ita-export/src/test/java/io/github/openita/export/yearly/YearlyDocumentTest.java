package io.github.openita.export.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.checklist.template.measures.MeasuresFacts;
import io.github.openita.checklist.template.measures.MeasuresTemplate;
import io.github.openita.checklist.template.order.OrderFacts;
import io.github.openita.checklist.template.order.OrderTemplate;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.VeraPdf;
import io.github.openita.export.calendar.CalendarDocument;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.measures.MeasuresDocument;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class YearlyDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"))
            .withHead(
                    Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"),
                    Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent, Sommut Police Station"),
                    LocalDate.of(2026, 10, 1));

    private static MeasuresPlan plan() {
        return MeasuresTemplate.standard().draft(MeasuresFacts.of(STATION, 2570).prepared(DAY), EDITION);
    }

    private static Dossier dossier() {
        return Dossier.of("police-station:2566", 2570, STATION)
                .with(OrderTemplate.standard()
                        .draft(OrderFacts.of(STATION, 2570).issued(22, DAY)))
                .with(plan());
    }

    private static Document yearly(Dossier dossier, Language language) {
        return YearlyDocument.create().of(dossier, EDITION, language, DAY);
    }

    private static Document calendar(Language language) {
        return CalendarDocument.create().of(OitCalendar.of(EDITION, 2570), STATION, language, DAY);
    }

    private static Document measures(Language language) {
        return MeasuresDocument.create().of(plan(), EDITION, STATION, language, DAY);
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(document, DocumentFormat.PDF, out);
        return out.toByteArray();
    }

    private static <B> List<B> blocks(Document document, Class<B> kind) {
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<String> titles(Table table) {
        return table.columns().stream().map(Column::title).toList();
    }

    private static String text(Cell cell) {
        return cell.value() instanceof CellValue.Words words ? words.prose().text() : "";
    }

    @Test
    void hasThePartsOfTheYearlyDocumentInTheirOrder() {
        Document document = yearly(dossier(), Language.TH);

        assertThat(document.info().contents()).isTrue();
        assertThat(blocks(document, Heading.class))
                .extracting(heading -> heading.level() + " " + heading.text().split(" ", 2)[0])
                .containsExactly(
                        "1 มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
                        "2 ๑.",
                        "3 คำสั่งแต่งตั้งคณะกรรมการ",
                        "2 ๒.",
                        "2 ๓.",
                        "3 ๓.๑",
                        "3 ๓.๒",
                        "4 กำหนดการประจำปี",
                        "4 รายการข้อมูลและองค์ประกอบตามข้อมูล");
        List<Table> tables = blocks(document, Table.class);
        assertThat(tables).hasSize(4);
        assertThat(titles(tables.get(0)))
                .containsExactly("ตัวชี้วัดการประเมิน ITA", "ประเด็นที่ต้องปรับปรุง/ยกระดับการพัฒนา");
        assertThat(titles(tables.get(1)))
                .containsExactly(
                        "ตัวชี้วัด",
                        "ประเด็นที่ต้องเตรียมความพร้อม/ ยกระดับ",
                        "กิจกรรมที่จะดำเนินการ",
                        "ผลผลิต",
                        "วิธีการสร้าง การรับรู้",
                        "ระยะเวลา แล้วเสร็จ",
                        "ผู้รับผิดชอบ",
                        "ระยะเวลา กำกับ ติดตาม");
        assertThat(titles(tables.get(3)))
                .containsExactly("ข้อ", "ข้อมูล", "องค์ประกอบตามข้อมูล (Checklist)", "ผู้รับผิดชอบ/ระยะเวลา");
        assertThat(blocks(document, SignatureBlock.class)).hasSize(2);
    }

    @Test
    void citesTheOrderAsTheOrderNumbersAndDatesItself() {
        List<String> paragraphs = blocks(yearly(dossier(), Language.TH), Paragraph.class).stream()
                .map(paragraph -> paragraph.prose().text())
                .toList();

        assertThat(paragraphs)
                .contains("ที่ ๒๒/๒๕๗๐", "สั่ง ณ วันที่ ๔ เดือน มกราคม พุทธศักราช ๒๕๗๐")
                .anySatisfy(text -> assertThat(text).contains("คำสั่งที่ ๒๒/๒๕๗๐", "ลงวันที่ ๔ มกราคม พ.ศ. ๒๕๗๐"));
    }

    @Test
    void theTablesHoldAllOfTheEdition() {
        List<Table> tables = blocks(yearly(dossier(), Language.TH), Table.class);

        assertThat(tables.get(0).rows()).hasSize(3 + 10);
        assertThat(tables.get(1).rows()).hasSize(25);
        assertThat(tables.get(3).rows().stream().filter(row -> row.kind() == Row.Kind.GROUP))
                .hasSize(2 + 7 + 14);
        assertThat(tables.get(3).rows().stream()
                        .filter(row -> row.kind() == Row.Kind.BODY)
                        .map(row -> text(row.cells().get(0)))
                        .filter(code -> !code.isEmpty()))
                .hasSize(30);
        String checklist = String.join(
                "\n",
                tables.get(3).rows().stream()
                        .filter(row -> row.kind() == Row.Kind.BODY)
                        .map(row -> text(row.cells().get(2)))
                        .toList());
        assertThat(checklist.chars().filter(c -> c == '☐').count()).isEqualTo(137);
        assertThat(tables.get(2).rows()).hasSize(12 + 4 + 1);
    }

    @Test
    void saysWhatIsLacking() {
        Document document = yearly(Dossier.of("police-station:2566", 2566, Station.UNKNOWN), Language.TH);

        assertThat(blocks(document, Paragraph.class).stream()
                        .map(paragraph -> paragraph.prose().text()))
                .anyMatch(text -> text.contains("ยังไม่ได้ออกคำสั่ง"))
                .anyMatch(text -> text.contains("ยังไม่ได้จัดทำมาตรการ"))
                .noneMatch(text -> text.contains("null") || text.contains("{"));
    }

    @Test
    void aPlanWithNothingInItIsADocumentToo() {
        MeasuresPlan bare = MeasuresPlan.of(1);
        Document document = MeasuresDocument.create().of(bare, EDITION, Station.UNKNOWN, Language.EN, DAY);

        assertThat(blocks(document, Table.class).get(0).rows()).hasSize(1);
        assertThat(document.info().title()).startsWith("Measures to promote integrity and transparency, ..");
    }

    @Test
    void englishHasNoThaiButNames() {
        for (Document document : List.of(calendar(Language.EN), measures(Language.EN))) {
            Stream<Cell> cells = blocks(document, Table.class).stream()
                    .flatMap(table -> table.rows().stream())
                    .flatMap(row -> row.cells().stream());
            assertThat(cells.map(YearlyDocumentTest::text))
                    .filteredOn(text -> text.codePoints().anyMatch(c -> c >= 0x0e00 && c <= 0x0e7f))
                    .allSatisfy(text -> assertThat(text).containsAnyOf("กต.ตร.", "สขร."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isArchivableAccessibleAndHasBookmarks(Language language) throws Exception {
        byte[] pdf = pdf(yearly(dossier(), language));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDDocumentOutline outline =
                    Objects.requireNonNull(read.getDocumentCatalog().getDocumentOutline());
            assertThat(outline.children())
                    .last()
                    .satisfies(title -> assertThat(title.children()).hasSize(3));
        }
    }

    @Test
    void areWrittenWholeInEveryFormat() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/gallery"));
        Map<String, Document> documents = Map.of(
                "yearly-th", yearly(dossier(), Language.TH),
                "yearly-en", yearly(dossier(), Language.EN),
                "measures-th", measures(Language.TH),
                "measures-en", measures(Language.EN),
                "calendar-th", calendar(Language.TH),
                "calendar-en", calendar(Language.EN));
        for (Map.Entry<String, Document> each : documents.entrySet()) {
            for (DocumentFormat format : DocumentFormat.values()) {
                Path file = folder.resolve(each.getKey() + "." + format.extension());
                ItaExporter.create().write(each.getValue(), format, file);

                assertThat(file).isNotEmptyFile();
            }
        }
    }

    @Test
    void blocksCanStandElsewhere() {
        List<Block> blocks = CalendarDocument.create().blocks(OitCalendar.of(EDITION, 2566), STATION, Language.TH, 3);

        assertThat(blocks.get(0)).isEqualTo(new Heading(3, "กำหนดการประจำปี"));
    }
}
