package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier becomes a workbook and comes back. */
class IntakeTest {

    static byte[] workbook(Dossier dossier, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IntakeWorkbook.standard().write(dossier, language, out);
        return out.toByteArray();
    }

    static IntakeResult read(byte[] workbook) throws IOException {
        return IntakeReader.standard().read(new ByteArrayInputStream(workbook));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "complete-2570", "provincial", "gaps", "empty", "station"})
    void aDossierComesBackAsItWas(String sample) throws IOException {
        Dossier dossier = Samples.dossier(sample);
        for (Language language : Language.values()) {
            IntakeResult result = read(workbook(dossier, language));
            assertThat(result.problems()).isEmpty();
            assertThat(result.dossier()).isEqualTo(dossier);
        }
    }
}
