package io.github.openita.export.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Gallery;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.VeraPdf;
import io.github.openita.export.document.Attachment;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Bytes;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.export.risk.RiskDocument;
import io.github.openita.export.risk.SampleRisks;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDFs of every kind of block, looked at by veraPDF and PDFBox. */
class PdfGalleryTest {

    private static final ItaExporter EXPORTER = ItaExporter.create();
    private static final DocumentInfo INFO =
            DocumentInfo.of("ตัวอย่าง <&>", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5));

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.write(document, DocumentFormat.PDF, out);
        return out.toByteArray();
    }

    /** Every block of the gallery alone in a document. */
    static Stream<Block> blocks() {
        return Gallery.all().sections().stream().map(Section::blocks).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void everyBlockAloneIsArchivableAndAccessible(Block block) throws Exception {
        byte[] pdf = pdf(Document.of(INFO, List.of(block)));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void allBlocksAreArchivableAndAccessible() throws Exception {
        byte[] pdf = pdf(Gallery.all());
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/gallery.pdf"), pdf); // to look at

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRiskAssessmentIsToo(Language language) throws Exception {
        byte[] pdf = pdf(
                RiskDocument.create().of(SampleRisks.filledIn(), SampleRisks.STATION, 2566, language, SampleRisks.DAY));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void withAnAttachmentTheyAreToo() throws Exception {
        Attachment data = new Attachment(
                "data.json",
                "application/json",
                "ข้อมูล",
                Attachment.Relation.DATA,
                Bytes.of("{}".getBytes(StandardCharsets.UTF_8)));
        byte[] pdf = pdf(Gallery.all().withAttachments(data));

        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(pdf(Gallery.all())).isEqualTo(pdf(Gallery.all()));
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void textComesBackExactly() throws IOException {
        String text = bare(extracted(pdf(Gallery.all())));

        assertThat(text).contains(bare(Gallery.HARD_THAI));
        for (Block block : Gallery.all().sections().get(0).blocks()) {
            if (block instanceof Paragraph paragraph) {
                assertThat(text).contains(bare(paragraph.prose().text()));
            } else if (block instanceof ItemList list) {
                list.entries()
                        .forEach(entry ->
                                assertThat(text).contains(bare(entry.prose().text())));
            }
        }
        assertThat(text).contains(bare("๓๑ ธันวาคม ๒๕๖๕"), bare("หน้า ๑ จาก"), "ยังไม่มีข้อมูล");
    }

    @Test
    void aWordWiderThanItsCellAndARowHigherThanAPageLoseNothing() throws Exception {
        String word = "ก้".repeat(200);
        String text = (Gallery.HARD_THAI + " ").repeat(60).strip();
        Table table = Table.of(
                "ตารางทดสอบ",
                List.of(Column.of("แคบ", 1), Column.of("กว้าง", 9)),
                List.of(
                        Row.of(CellValue.text(word), CellValue.text("สั้น")),
                        Row.of(CellValue.text("ยาว"), CellValue.text(text))));
        byte[] pdf = pdf(Document.of(INFO, List.of(table)));

        String extracted = bare(extracted(pdf));
        assertThat(extracted.codePoints().filter(c -> c == 'ก').count()).isGreaterThanOrEqualTo(200);
        assertThat(extracted.split(bare("ญาติผู้ใหญ่และครูก็มาช่วยด้วย"), -1)).hasSizeGreaterThanOrEqualTo(55);
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aCrowdedFieldOfAHeatMapSaysHowManyMoreThereAre() throws Exception {
        List<String> marks =
                IntStream.rangeClosed(1, 200).mapToObj("R%03d"::formatted).toList();
        HeatMap.Axis axis = new HeatMap.Axis("โอกาส", List.of("๑", "๒"));
        HeatMap.Field empty = new HeatMap.Field(0, List.of());
        HeatMap map = new HeatMap(
                "แผนผัง",
                axis,
                axis,
                List.of(new HeatMap.Level("ต่ำ", Tone.GOOD)),
                List.of(List.of(empty, new HeatMap.Field(0, marks)), List.of(empty, empty)));
        byte[] pdf = pdf(Document.of(INFO, Section.landscape(List.of(map))));

        String text = extracted(pdf);
        int shown = marks.stream().filter(text::contains).toList().size();
        assertThat(shown).isBetween(20, 199);
        assertThat(text).contains("+" + (200 - shown));
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theNameOfAGroupDoesNotStandAloneAtTheFootOfAPage() throws Exception {
        List<Row> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> number % 2 == 1
                        ? Row.group("กลุ่ม", 2)
                        : Row.of(CellValue.text("แถว"), CellValue.text("บรรทัด\n".repeat(number % 7) + "ท้าย")))
                .toList();
        List<Column> columns = List.of(Column.of("ก", 1), Column.of("ข", 1));
        byte[] pdf = pdf(Document.of(INFO, List.of(Table.of("กลุ่ม", columns, rows))));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).strip()).endsWith("ท้าย");
            }
        }
    }
}
