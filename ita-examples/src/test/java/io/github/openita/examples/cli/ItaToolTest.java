package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The command within a JVM that knows its name alone. */
class ItaToolTest {

    @Test
    void isFoundByItsNameAndPrintsWhereItIsTold() {
        ToolProvider tool = ToolProvider.findFirst("ita").orElseThrow();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = tool.run(
                new PrintWriter(out), new PrintWriter(err), "check", "samples/complete.json", "--as-of", "2023-04-30");
        assertThat(status).isZero();
        assertThat(out.toString()).contains("ผลการตรวจการเปิดเผยข้อมูล");
        assertThat(tool.run(new PrintWriter(out), new PrintWriter(err), "nothing"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("ita:");
    }
}
