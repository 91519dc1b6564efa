package io.github.openita.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.spi.ToolProvider;

/** The command as a tool of the running JVM: {@code ToolProvider.findFirst("ita")}. */
public final class ItaTool implements ToolProvider {

    /** For the service loader. */
    public ItaTool() {}

    @Override
    public String name() {
        return "ita";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... args) {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = Ita.run(printing(results), printing(errors), Clock.systemUTC(), args);
        out.print(results.toString(StandardCharsets.UTF_8));
        err.print(errors.toString(StandardCharsets.UTF_8));
        out.flush();
        err.flush();
        return status;
    }

    private static PrintStream printing(OutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
