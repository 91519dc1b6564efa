package io.github.openita.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A run of the command inside this process.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err its errors
 */
record Run(int status, String out, String err) {

    /** In the evening of 5 June 2023 in London, which is 6 June in Bangkok. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-05T18:00:00Z"), ZoneOffset.UTC);

    static Run of(String... args) {
        return on(Terminal.NONE, CLOCK, args);
    }

    static Run on(Terminal terminal, Clock clock, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        // An encoding that knows no Thai: the command must not use it.
        PrintStream outStream = new PrintStream(out, false, StandardCharsets.ISO_8859_1);
        PrintStream errStream = new PrintStream(err, false, StandardCharsets.ISO_8859_1);
        int status = Ita.run(Invocation.of(outStream, errStream, clock, terminal, args), args);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines printed. */
    List<String> lines() {
        return out.lines().toList();
    }
}
