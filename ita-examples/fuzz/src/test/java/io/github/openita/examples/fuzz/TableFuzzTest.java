package io.github.openita.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openita.export.intake.ProcurementTable;
import io.github.openita.export.intake.ProcurementTableReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A table of form สขร. 1 is read, or what is wrong with it is said. */
class TableFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void isReadOrRefused(byte[] csv) throws IOException {
        ProcurementTable table = ProcurementTableReader.standard().read(new ByteArrayInputStream(csv));
        assertThat(table.months().isEmpty() && table.problems().isEmpty()).isFalse();
    }
}
