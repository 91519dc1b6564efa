package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.model.content.procurement.Award;
import io.github.openita.model.content.procurement.Bid;
import io.github.openita.model.content.procurement.ContractRef;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that somebody made to break what shows it. */
class HostileContentTest {

    @TempDir
    private Path folder;

    private static List<ItemDocument> documents(ProcurementSummary content) {
        return ItemDocumentsTest.of(
                Dossier.of("police-station:2566", 2566, Station.UNKNOWN).with(content), Language.TH);
    }

    private static Procurement procurement(String text) {
        BigDecimal price = new BigDecimal("999999999999999.999999");
        return Procurement.of(Text.of(text))
                .priced(price, price.negate())
                .withBids(new Bid(text, price))
                .withAward(new Award(text, price, Text.of(text)))
                .withContract(new ContractRef(text, LocalDate.of(9999, 12, 31), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\u202Egnp.exe", "a\u0000b", "\uD800", "ก็็็็็็็็"
            })
    void noTextBreaksAFileOrBecomesAFormula(String text) throws IOException {
        ItemDocument form = documents(ProcurementSummary.of(
                        MonthlySummary.of(YearMonth.of(2022, 10), procurement(text), procurement(text.repeat(400)))))
                .get(1);
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ItaExporter.create().write(form.document(), DocumentFormat.DOCX, word);

        List<Path> files = ItemWriter.create().write(form, folder);

        assertThat(word.size()).isPositive();
        assertThat(files).allMatch(file -> file.toFile().length() > 0);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(files.get(1)))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void monthsBeyondMeasureAreFewFilesWithNamesThatAreNames() {
        MonthlySummary[] months = IntStream.range(0, 500)
                .mapToObj(i -> MonthlySummary.of(YearMonth.of(9990, 1).plusMonths(i)))
                .toArray(MonthlySummary[]::new);

        List<ItemDocument> documents = documents(ProcurementSummary.of(months));

        assertThat(documents).hasSizeLessThan(40).allMatch(each -> each.id().matches("o20(-[0-9]{4}-[0-9]{2})?"));
        assertThat(documents.get(0).document().sections()).hasSize(500);
    }
}
