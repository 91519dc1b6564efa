package io.github.openita.export.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.VeraPdf;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What is hard to set is set whole, within the page, and comes back as it was. */
class TortureTest {

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(document, DocumentFormat.PDF, out);
        return out.toByteArray();
    }

    @Test
    void everyBlockIsReadBackExactlyByItsStructure() throws IOException {
        Torture torture = new Torture();
        byte[] pdf = pdf(torture.document());
        Files.createDirectories(Path.of("target/gallery"));
        Files.write(Path.of("target/gallery/torture.pdf"), pdf); // to look at
        List<String> read = StructureText.of(pdf);
        List<String> expected = torture.expected();
        for (int i = 0; i < Math.min(read.size(), expected.size()); i++) {
            assertThat(read.get(i)).as("block %d", i).isEqualTo(expected.get(i));
        }
        assertThat(read).hasSameSizeAs(expected);
    }

    @Test
    void isArchivableAndAccessible() throws Exception {
        byte[] pdf = pdf(new Torture().document());
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothingIsSetOutsideThePage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(new Torture().document()))) {
            Edges edges = new Edges();
            edges.getText(document);
            assertThat(edges.outside).isEmpty();
        }
    }

    /** Letters that leave the margins, which are 20 mm to the right. */
    private static final class Edges extends PDFTextStripper {

        private static final float RIGHT = 2 / 2.54f * 72 - 2;
        private static final float EDGE = 20;

        private final List<String> outside = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            PDPage page = getCurrentPage();
            float right = page.getMediaBox().getWidth() - RIGHT;
            float height = page.getMediaBox().getHeight();
            boolean out = text.getX() < EDGE
                    || text.getX() + text.getWidth() > right
                    || text.getY() < EDGE
                    || text.getY() > height - EDGE;
            if (out) {
                outside.add("page " + getCurrentPageNo() + " at " + text.getX() + ", " + text.getY());
            }
            super.processTextPosition(text);
        }
    }

    @Test
    void aThousandPagesLoseNothing() throws IOException {
        List<Row> rows = IntStream.rangeClosed(1, 17_500)
                .mapToObj(i -> Row.of(
                        CellValue.whole(i),
                        CellValue.text("จ้างซ่อมบำรุงรักษารถยนต์สายตรวจที่ใช้ในราชการของสถานี รายการที่ " + i),
                        CellValue.text("ร้านสมมติการช่าง")))
                .toList();
        Table table = Table.of(
                "รายการ", List.of(Column.of("ลำดับ", 1), Column.of("งาน", 2), Column.of("ผู้รับจ้าง", 1)), rows);
        DocumentInfo info = DocumentInfo.of("พันหน้า", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5));
        byte[] pdf = pdf(Document.of(info, List.of(table)));
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertThat(pages.getNumberOfPages()).isGreaterThanOrEqualTo(1000);
        }
        List<String> read = StructureText.of(pdf);
        assertThat(read).hasSize(1 + 3 + rows.size() * 3);
        assertThat(read.get(read.size() - 2)).endsWith("รายการที่ 17500");
    }
}
