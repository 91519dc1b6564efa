package io.github.openita.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.export.intake.IntakeAnnotator;
import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeReader;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.intake.IntakeWorkbook;
import io.github.openita.export.intake.ProcurementTable;
import io.github.openita.export.intake.ProcurementTableReader;
import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes: what officers fill and keep. */
class IntakeRecipesTest {

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    void reads_the_workbook() throws IOException {
        Path book = folder.resolve("book.xlsx");
        Path copy = folder.resolve("copy.xlsx");
        try (OutputStream out = Files.newOutputStream(book)) {
            IntakeWorkbook.standard()
                    .write(DossierJson.standard().read(Path.of("samples/gaps.json")), Language.TH, out);
        }
        // tag::intake
        byte[] workbook = Files.readAllBytes(book);
        IntakeResult result = IntakeReader.standard().read(new ByteArrayInputStream(workbook));
        for (IntakeProblem problem : result.problems()) {
            lines.add(problem.at() + ": " + problem.message().in(Language.EN));
        }
        Dossier dossier = Objects.requireNonNull(result.dossier()); // null where nothing could be read
        List<Finding> findings =
                Checklist.standard().assess(dossier, LocalDate.of(2023, 2, 15)).findings();
        Optional<SheetCell> cell = result.cell(findings.get(0).location().pointer());
        try (OutputStream out = Files.newOutputStream(copy)) {
            IntakeAnnotator.in(Language.TH).write(workbook, result, findings, out);
        }
        // end::intake
        assertThat(lines).isEmpty();
        assertThat(cell).isPresent();
        assertThat(copy).isNotEmptyFile();
    }

    @Test
    void takes_in_a_table() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), """
                ลำดับ,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง
                1,ซื้อหมึกพิมพ์,"2,500.00","2,500.00",เฉพาะเจาะจง
                """);
        Dossier dossier = DossierJson.standard().read(Path.of("samples/complete.json"));
        // tag::table
        ProcurementTable read = ProcurementTableReader.of(YearMonth.of(2023, 1)) // for a table that names no month
                .read(table);
        Dossier with = read.into(dossier); // its rows in place of those of the month
        // end::table
        assertThat(read.problems()).hasSize(1); // columns that are not there
        assertThat(with.get(ProcurementSummary.class)
                        .orElseThrow()
                        .months()
                        .get(3)
                        .procurements())
                .hasSize(1);
    }
}
