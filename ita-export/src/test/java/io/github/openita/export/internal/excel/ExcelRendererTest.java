package io.github.openita.export.internal.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Gallery;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.UnrenderableException;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelRendererTest {

    @Test
    void givesTheTextAndEveryTableChartAndMapASheetOfItsOwn() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            assertThat(Workbooks.sheets(workbook))
                    .extracting(XSSFSheet::getSheetName)
                    .containsExactly(
                            "สารบัญ",
                            "รายงานผลการจัดซื้อจัดจ้าง",
                            "ผลรายข้อ",
                            "จำนวนคดีแยกตามประเภท",
                            "จำนวนคดีแยกตามประเภท (2)",
                            "จำนวนคดีแยกตามประเภท (3)",
                            "แผนผังความเสี่ยงการทุจริต",
                            "แบบ สขร. ๑");
        }
    }

    @Test
    void keepsTheTextOfEveryBlock() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            assertThat(Workbooks.texts(workbook.getSheetAt(1)))
                    .containsSubsequence(
                            "รายงานผลการจัดซื้อจัดจ้าง",
                            "ปีงบประมาณ พ.ศ. ๒๕๖๖",
                            Gallery.HARD_THAI,
                            "ดูรายละเอียดที่ เว็บไซต์ของสถานี หรือสอบถาม งานอำนวยการ ในวันและเวลาราชการ",
                            "๑.",
                            "รับคำขอ",
                            "•",
                            "ด้านการจับกุม",
                            "☑",
                            "มีประกาศแผนการจัดซื้อจัดจ้าง",
                            "หน่วยงาน",
                            "สถานีตำรวจภูธรสมมติ",
                            "ข้อควรระวัง",
                            "โปรดตรวจสอบ",
                            "→ ผลรายข้อ",
                            "๑. วัตถุประสงค์",
                            "1. Objective",
                            "พันตำรวจเอก",
                            "(สุจริต ใจสมมติ)");
        }
    }

    @Test
    void saysOfItselfWhatTheDocumentSays() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("รายงานผลการจัดซื้อจัดจ้าง");
            assertThat(core.getCreator()).isEqualTo("สถานีตำรวจภูธรสมมติ");
            assertThat(core.getSubject()).isEqualTo("ตัวอย่างทุกชนิดของเนื้อหา");
            assertThat(core.getKeywords()).isEqualTo("ITA, O20");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2023-04-05T00:00:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2023-04-05T00:00:00Z"));
        }
    }

    @Test
    void makesTheSameBytesWhateverElseIsGoingOn() throws Exception {
        byte[] alone = Workbooks.bytes(Gallery.all());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> tasks = Collections.nCopies(12, () -> Workbooks.bytes(Gallery.all()));
            for (Future<byte[]> together : threads.invokeAll(tasks)) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void leavesNoTemporaryFilesBehind(@TempDir Path folder) throws IOException {
        ExcelRenderer renderer = new ExcelRenderer(folder);
        List<Boolean> used = new ArrayList<>();
        renderer.render(Gallery.all(), new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                used.add(!isEmpty(folder));
                super.write(bytes, from, length);
            }
        });
        assertThat(used).contains(true);
        assertThat(isEmpty(folder)).isTrue();
        assertThatThrownBy(() -> renderer.render(
                        HardDocument.of(Gallery.procurements(500), Paragraph.of("ก".repeat(32_768))),
                        new ByteArrayOutputStream()))
                .isInstanceOf(UnrenderableException.class);
        assertThat(isEmpty(folder)).isTrue();
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesTextThatNoCellCanHoldAndNamesTheBlock() {
        Block tooLong = Paragraph.of("ก".repeat(32_768));
        assertRefused(HardDocument.of(new Heading(1, "ก"), tooLong), "section 1, block 2 (paragraph)", "32767");
        assertThat(Workbooks.bytes(HardDocument.of(Paragraph.of("ก".repeat(32_767)))))
                .isNotEmpty();
    }

    @Test
    void refusesTablesThatNoSheetCanHold() {
        List<Column> wide = Collections.nCopies(16_385, Column.of("ก", 1));
        assertRefused(HardDocument.of(Table.of("กว้าง", wide, List.of())), "section 1, block 1 (table)", "16385");
        List<Row> many = Collections.nCopies(1_048_577, Row.of(CellValue.blank()));
        assertRefused(
                HardDocument.of(Table.of("ยาว", List.of(Column.of("ก", 1)), many)),
                "section 1, block 1 (table)",
                "1048577");
    }

    @Test
    void refusesAddressesThatExcelDoesNotOpen() {
        URI address = URI.create("https://sommut.police.example/" + "a".repeat(2_079));
        Row row = Row.of(CellValue.link(new Link("ยาว", address)));
        assertRefused(
                HardDocument.of(Table.of("ลิงก์", List.of(Column.of("ก", 1)), List.of(row))),
                "section 1, block 1 (table)",
                "2109");
    }

    private static void assertRefused(Document document, String place, String reason) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> ItaExporter.create().write(document, DocumentFormat.XLSX, out))
                .isInstanceOf(UnrenderableException.class)
                .hasMessageContaining(place)
                .cause()
                .hasMessageContaining(reason);
        assertThat(out.size()).isZero();
    }

    @Test
    void writesAFileThroughTheExporter(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("hard.xlsx");
        ItaExporter.create().write(HardDocument.in(Language.EN), DocumentFormat.XLSX, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void contentsLeadToWhereHeadingsStand() throws IOException {
        try (XSSFWorkbook workbook = Workbooks.read(Gallery.all())) {
            XSSFSheet contents = workbook.getSheetAt(0);
            for (var link : contents.getHyperlinkList()) {
                var from = contents.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                var to = new org.apache.poi.ss.util.CellReference(link.getLocation());
                XSSFSheet sheet = workbook.getSheet(to.getSheetName());
                assertThat(sheet.getRow(to.getRow()).getCell(to.getCol()).getStringCellValue())
                        .isIn(from.getStringCellValue(), "๔. แบบ สขร. ๑");
            }
            assertThat(contents.getHyperlinkList()).hasSize(12);
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .doesNotHaveDuplicates();
        }
    }
}
