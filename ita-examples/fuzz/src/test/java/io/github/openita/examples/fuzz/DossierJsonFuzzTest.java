package io.github.openita.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openita.checklist.Checklist;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.json.InvalidInputException;
import java.time.LocalDate;

/** A dossier is read whole, and comes back the same, or is refused with problems. */
class DossierJsonFuzzTest {

    private static final DossierJson JSON = DossierJson.standard();
    private static final Checklist CHECKLIST = Checklist.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 4, 30);

    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] input) {
        Dossier dossier;
        try {
            dossier = JSON.read(input, "fuzz.json");
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        assertThat(JSON.read(JSON.write(dossier), "written.json")).isEqualTo(dossier);
        assertThat(CHECKLIST.assess(dossier, DAY).requirements()).isNotEmpty();
    }
}
