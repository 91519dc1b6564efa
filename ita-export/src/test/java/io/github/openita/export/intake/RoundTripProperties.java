package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever dossier goes into a workbook comes out of it. */
class RoundTripProperties {

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aDossierComesBackAsItWas(@ForAll long seed, @ForAll Language language) throws IOException {
        Optional<Dossier> dossier = VariedTrees.of(seed);
        Assume.that(dossier.isPresent());
        IntakeResult result = IntakeTest.read(IntakeTest.workbook(dossier.get(), language));
        assertThat(result.problems()).isEmpty();
        assertThat(result.dossier()).isEqualTo(dossier.get());
    }
}
