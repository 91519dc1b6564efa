package io.github.openita.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.json.InvalidInputException;
import java.io.ByteArrayInputStream;

/** An edition is taken or refused with problems. */
class EditionFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void isTakenOrRefused(byte[] input) {
        try {
            assertThat(Editions.none()
                            .with(new ByteArrayInputStream(input), "fuzz.json")
                            .ids())
                    .hasSize(1);
        } catch (InvalidInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
