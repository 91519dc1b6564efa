package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer fills the workbook, makes mistakes, mends them, and goes on from there. */
class FilledFormTest {

    @TempDir
    private Path folder;

    private Path book = Path.of("");
    private Path dossier = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void template() {
        book = folder.resolve("book.xlsx");
        dossier = folder.resolve("dossier.json");
        copy = folder.resolve("copy.xlsx");
        assertThat(Run.of("template", "--out", book.toString()).status()).isZero();
    }

    private void fill() throws IOException {
        try (Form form = Form.open(book)) {
            new FilledForm(form).fill();
            form.save();
        }
    }

    private List<String> fillWithMistakes() throws IOException {
        List<String> cells = new ArrayList<>();
        try (Form form = Form.open(book)) {
            FilledForm filled = new FilledForm(form);
            filled.fill();
            filled.mistakes().forEach((cell, typed) -> {
                cell.setCellValue(typed);
                cells.add(Form.name(cell));
            });
            form.save();
        }
        return cells;
    }

    @Test
    void tenMistakesAreNamedAtTheirCellsAndNothingElse() throws IOException {
        List<String> cells = fillWithMistakes();
        assertThat(cells).hasSize(10);
        Run run = Run.of("import", book.toString(), "--out", dossier.toString(), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> !line.startsWith(" ")).map(line -> line.replaceFirst(": .*", "")))
                .containsExactlyInAnyOrderElementsOf(cells);
        assertThat(run.out()).contains("10 problems");
        assertThat(Files.readString(dossier)).contains("สถานีตำรวจภูธรหนองสมมติ");
    }

    @Test
    void onceTheyAreMendedCheckAndExportTakeTheDossierAndTheWorkbookItself() throws IOException {
        fill();
        Run in = Run.of("import", book.toString(), "--out", dossier.toString());
        assertThat(in.status()).as(in.err()).isZero();
        for (Path input : List.of(dossier, book)) {
            Run check = Run.of("check", input.toString(), "--item", "O20", "--as-of", "2023-04-30");
            assertThat(check.status()).as(check.out()).isZero();
        }
        Path out = folder.resolve("out");
        Run export = Run.of("export", book.toString(), "--out", out.toString(), "--document", "o20");
        assertThat(export.status()).as(export.err()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEmptyFile());
        }
    }

    @Test
    void findingsOfACheckNameSheetAndCell() throws IOException {
        fill();
        String cell;
        try (Form form = Form.open(book)) {
            Cell typed = form.cell("O20", "content/months/*/procurements", 1, "budget");
            typed.setBlank();
            cell = Form.name(typed);
            form.save();
        }
        Run text = Run.of("check", book.toString(), "--item", "O20", "--as-of", "2023-04-30");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).contains(cell + " · /disclosures/O20/content/months/2/procurements/0/budget");
        Run json = Run.of("check", book.toString(), "--item", "O20", "--as-of", "2023-04-30", "--format", "json");
        assertThat(Json.list(Json.object(json.out()), "findings"))
                .anySatisfy(finding -> assertThat(finding.get("sheet") + "!" + finding.get("cell"))
                        .isEqualTo(cell));
    }

    @Test
    void aWorkbookWithCellsThatCannotBeReadIsCheckedButNotPublished() throws IOException {
        fillWithMistakes();
        Run check = Run.of("check", book.toString(), "--lang", "en");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).contains("O20!");
        Path zip = folder.resolve("submission.zip");
        Run submission = Run.of("package", book.toString(), "--out", zip.toString());
        assertThat(submission.status()).isEqualTo(2);
        assertThat(submission.err()).contains("O20!");
        assertThat(zip).doesNotExist();
    }

    @Test
    void theWorkbookIsGivenBackWithACommentAtEachFaultyCellAndASheetOfFindings() throws IOException {
        List<String> cells = fillWithMistakes();
        Run run = Run.of("import", book.toString(), "--out", dossier.toString(), "--annotate", copy.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(copy.toString());
        Map<String, String> typed = texts(book);
        try (Form form = Form.open(copy)) {
            XSSFWorkbook workbook = form.workbook();
            for (String cell : cells) {
                XSSFSheet sheet = workbook.getSheet(cell.substring(0, cell.indexOf('!')));
                CellAddress at = new CellAddress(cell.substring(cell.indexOf('!') + 1));
                assertThat(sheet.getCellComment(at)).as(cell).isNotNull();
            }
            XSSFSheet findings = workbook.getSheetAt(0);
            assertThat(findings.getHyperlinkList()).hasSizeGreaterThan(10);
            assertThat(findings.getLastRowNum()).isGreaterThan(30);
            workbook.removeSheetAt(0);
            assertThat(texts(workbook)).isEqualTo(typed);
        }
        Run again = Run.of("import", copy.toString(), "--out", dossier.toString(), "--annotate", copy.toString());
        assertThat(again.err()).isEqualTo(run.err());
        try (Form form = Form.open(copy)) {
            assertThat(form.workbook().getSheetName(1)).isEqualTo(FilledForm.START);
        }
    }

    private static Map<String, String> texts(Path file) throws IOException {
        try (Form form = Form.open(file)) {
            return texts(form.workbook());
        }
    }

    private static Map<String, String> texts(XSSFWorkbook workbook) {
        Map<String, String> texts = new HashMap<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (!cell.toString().isEmpty()) {
                texts.put(Form.name(cell), cell.toString());
            }
        })));
        return texts;
    }
}
