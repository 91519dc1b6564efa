package io.github.openita.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openita.checklist.Checklist;
import io.github.openita.export.intake.IntakeReader;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.intake.IntakeWorkbook;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** A workbook is read, in full or in part with its problems, or it is refused with problems. */
class IntakeFuzzTest {

    private static final Checklist CHECKLIST = Checklist.standard();
    private static final IntakeReader READER = IntakeReader.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 4, 30);

    // Not before all tests: classes that are loaded earlier than the fuzzer are not watched by it.
    private static final Zips BOOK = book();

    private static Zips book() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            IntakeWorkbook.standard()
                    .write(DossierJson.standard().read(Path.of("../samples/station.json")), Language.TH, out);
            // Two of the sheets are enough, and read much faster than all.
            return Zips.of(
                    out.toByteArray(),
                    name -> !name.startsWith("xl/worksheets/") || name.matches(".*/sheet(1|21)\\.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "1m")
    void isReadOrRefused(FuzzedDataProvider data) throws IOException {
        IntakeResult result = READER.read(new ByteArrayInputStream(BOOK.changed(data)));
        if (result.dossier() == null) {
            assertThat(result.problems()).isNotEmpty();
        } else {
            assertThat(CHECKLIST.assess(result.dossier(), DAY).requirements()).isNotEmpty();
        }
    }
}
