package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks that were damaged, came from elsewhere, or were made by an earlier or later version. */
class RobustReadingTest {

    private static final String MONTHS = "content/months";

    private static byte[] complete() throws IOException {
        return IntakeTest.workbook(Samples.dossier("complete"), Language.TH);
    }

    @Test
    void aDamagedFileIsAnAnswerWhateverIsDamaged() throws IOException {
        byte[] book = IntakeTest.workbook(Samples.dossier("empty"), Language.EN);
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            byte[] damaged = book.clone();
            // The directory is at the end: most of what a reader can trip over is there.
            int from = round % 2 == 0 ? book.length - 4_000 : 4;
            for (int each = 0; each < 6; each++) {
                damaged[from + random.nextInt(book.length - from)] = (byte) random.nextInt();
            }
            IntakeResult result = IntakeTest.read(damaged);
            assertThat(result.dossier() != null || !result.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void xmlThatIsNotWellFormedIsDamage() throws IOException {
        for (String xml : new String[] {
            "", "<", "<worksheet><sheetData><row><c t='s'><v>1", "<a/><b/>", "\u0000", "<?xml version='9'?><a/>"
        }) {
            IntakeResult result = IntakeTest.read(replaced(complete(), "xl/worksheets/sheet4.xml", xml));
            assertThat(result.problems()).extracting(IntakeProblem::kind).containsExactly(IntakeProblem.Kind.FILE);
        }
    }

    @Test
    void macrosAreNotRunAndSaidToBeThere() throws IOException {
        byte[] file = Altered.by(complete(), book -> macros(book.workbook()));
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).message().en()).contains("macros");
        assertThat(result.dossier()).isEqualTo(Samples.dossier("complete"));
    }

    private static void macros(XSSFWorkbook workbook) {
        try {
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void daysAreCountedFrom1904WhereTheWorkbookSaysSo() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            XSSFWorkbook workbook = book.workbook();
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            book.value("O20", "publishedOn").setCellStyle(style);
            book.value("O20", "publishedOn").setCellValue(43_432 - 1_462);
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).isEmpty();
        assertThat(Objects.requireNonNull(result.dossier())
                        .disclosure(ProcurementSummary.class)
                        .orElseThrow()
                        .publishedOn())
                .isEqualTo(LocalDate.of(2018, 11, 28));
    }

    @Test
    void whatIsHiddenIsReadToo() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            book.row("O20", "v:url").setZeroHeight(true);
            book.workbook().getSheet("O20").setColumnHidden(6, true);
            book.workbook().setSheetVisibility(book.workbook().getSheetIndex("O20"), SheetVisibility.VERY_HIDDEN);
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).isEmpty();
        assertThat(result.dossier()).isEqualTo(Samples.dossier("complete"));
    }

    @Test
    void anEarlierTemplateLacksWhatWasAddedAndHasWhatIsGone() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            XSSFWorkbook workbook = book.workbook();
            workbook.removeSheetAt(workbook.getSheetIndex("O7"));
            book.row("O20", "v:explanation").getCell(0).setCellValue("v:gone");
            book.row("O20", "t:" + MONTHS)
                    .forEach(cell -> cell.setCellValue(cell.getStringCellValue().replace("publishedOn", "goneToo")));
            book.row("O3", "t:content/laws").getCell(0).setCellValue("t:content/gone");
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems())
                .isNotEmpty()
                .extracting(IntakeProblem::kind)
                .containsOnly(IntakeProblem.Kind.UNUSED);
        assertThat(result.problems())
                .extracting(problem -> Objects.requireNonNull(problem.at()).sheet())
                .containsOnly("O20", "O3");
        var dossier = Objects.requireNonNull(result.dossier());
        assertThat(dossier.disclosures()).doesNotContainKey("O7");
        assertThat(dossier.get(ProcurementSummary.class).orElseThrow().months())
                .isNotEmpty()
                .allSatisfy(month -> assertThat(month.publishedOn()).isNull())
                .allSatisfy(month -> assertThat(month.month()).isNotNull());
    }

    @Test
    void anEmptyTableThatIsNotKnownIsNotSpokenOf() throws IOException {
        byte[] empty = IntakeTest.workbook(Samples.dossier("empty"), Language.TH);
        byte[] file = Altered.by(
                empty, book -> book.row("O3", "t:content/laws").getCell(0).setCellValue("t:content/gone"));
        assertThat(IntakeTest.read(file).problems()).isEmpty();
    }

    @Test
    void aTruthValueOrAnErrorWhereATextBelongsIsNamed() throws IOException {
        byte[] file = Altered.by(complete(), book -> {
            book.value("O20", "url").setCellValue(true);
            book.value("O20", "publishedOn").setCellErrorValue((byte) 42);
        });
        assertThat(IntakeTest.read(file).problems())
                .extracting(IntakeProblem::kind)
                .containsExactly(IntakeProblem.Kind.VALUE, IntakeProblem.Kind.VALUE);
    }

    private static byte[] replaced(byte[] book, String part, String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    out.write(xml.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
