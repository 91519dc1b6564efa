package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file that is no filled workbook, or was made to do harm, gets an answer that says so. */
class HostileBooksTest {

    @FunctionalInterface
    private interface Content {
        void into(OutputStream out) throws IOException;
    }

    private static void refused(byte[] file, String why) throws IOException {
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.dossier()).isNull();
        assertThat(result.problems()).hasSize(1);
        assertThat(result.problems().get(0).kind()).isEqualTo(IntakeProblem.Kind.FILE);
        assertThat(result.problems().get(0).message().en()).contains(why);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The workbook of the empty sample with a part in place of its own. */
    private static byte[] with(String part, Content content) throws IOException {
        byte[] book = IntakeTest.workbook(Samples.dossier("empty"), Language.EN);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    content.into(out);
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whatIsNoWorkbookIsCalledWhatItIs() throws IOException {
        refused(new byte[0], "empty");
        refused(bytes("%PDF-1.7\n..."), "PDF");
        refused(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), "password");
        refused(
                bytes("PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
                ".ods");
        refused(bytes("name,value\n1,2"), "not an Excel workbook");
        refused(new byte[17 << 20], "larger than 16 megabytes");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeUnreadable() {
        IntakeResult result = IntakeReader.standard().read(Path.of("nothing-here.xlsx"));
        assertThat(result.dossier()).isNull();
        assertThat(result.problems()).hasSize(1);
    }

    @Test
    void aWorkbookCutShortIsDamaged() throws IOException {
        byte[] book = IntakeTest.workbook(Samples.dossier("empty"), Language.EN);
        refused(Arrays.copyOf(book, book.length / 2), "damaged");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        refused(
                with("xl/worksheets/sheet3.xml", out -> {
                    out.write(bytes("<worksheet>"));
                    for (int megabyte = 0; megabyte < 200; megabyte++) {
                        out.write(blanks);
                    }
                    out.write(bytes("</worksheet>"));
                }),
                "larger than the limit");
    }

    @Test
    void aMillionRowsOfNothingAreReadAndAMillionCellsAreRefused() throws IOException {
        IntakeResult sparse = IntakeTest.read(with("xl/worksheets/sheet3.xml", out -> {
            out.write(bytes("<worksheet><sheetData>"));
            for (int row = 1; row <= 1_048_576; row++) {
                out.write(bytes("<row r=\"" + row + "\"/>"));
            }
            out.write(bytes("</sheetData></worksheet>"));
        }));
        assertThat(sparse.problems()).isEmpty();
        refused(
                with("xl/worksheets/sheet3.xml", out -> {
                    out.write(bytes("<worksheet><sheetData>"));
                    for (int row = 1; row <= 1_000_000; row++) {
                        out.write(bytes("<row r=\"" + row + "\"><c><v>1</v></c></row>"));
                    }
                    out.write(bytes("</sheetData></worksheet>"));
                }),
                "300000 cells");
    }

    @Test
    void tenThousandSheetsAreRefused() throws IOException {
        refused(
                with("xl/workbook.xml", out -> {
                    out.write(bytes(
                            "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                    + "<sheets>"));
                    for (int sheet = 0; sheet < 10_000; sheet++) {
                        out.write(bytes("<sheet name=\"s" + sheet + "\" r:id=\"rId1\"/>"));
                    }
                    out.write(bytes("</sheets></workbook>"));
                }),
                "more than 200 sheets");
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        refused(
                with(
                        "xl/workbook.xml",
                        out -> out.write(bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + "<workbook><sheets><sheet name=\"&e;\"/></sheets></workbook>"))),
                "");
    }

    @Test
    void aFormulaCountsByTheValueThatItHad() throws IOException {
        byte[] file = Altered.by(IntakeTest.workbook(Samples.dossier("complete"), Language.EN), book -> {
            var cell = book.value("O20", "url");
            cell.setCellFormula("HYPERLINK(\"https://elsewhere.example\")");
            cell.setCellValue("https://station.example/o20");
        });
        IntakeResult result = IntakeTest.read(file);
        assertThat(result.problems()).isEmpty();
        Dossier dossier = Objects.requireNonNull(result.dossier());
        assertThat(dossier.disclosure("procurement-summary").orElseThrow().url())
                .isEqualTo("https://station.example/o20");
    }
}
