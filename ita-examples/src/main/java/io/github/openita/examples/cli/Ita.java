package io.github.openita.examples.cli;

import io.github.openita.model.json.InvalidInputException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The {@code ita} command. Whatever the JVM's locale and encoding, it prints UTF-8, in Thai unless asked otherwise.
 *
 * <pre>{@code
 * int status = Ita.run(System.out, System.err, Clock.systemUTC(), "check", "dossier.json", "--as-of", "2023-05-31");
 * }</pre>
 */
public final class Ita {

    /** Done; for {@code check}, nothing that costs points is open. */
    public static final int DONE = 0;

    /** {@code check} found something that costs points; {@code import} found cells that cannot be read;
     * {@code national} left dossiers out. */
    public static final int OPEN = 1;

    /** Bad usage, input that cannot be read, or an error of the program. */
    public static final int UNUSABLE = 2;

    // The validator greets whoever starts it; kept here, for a level is forgotten with its logger.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Ita() {}

    /**
     * Runs a command as if it did not print to a terminal.
     *
     * @param out where results go, as UTF-8; flushed, not closed
     * @param err where errors go, as UTF-8; flushed, not closed
     * @param clock what day it is where none is given; looked at in Bangkok's time
     * @param args the arguments
     * @return the exit status: {@link #DONE}, {@link #OPEN} or {@link #UNUSABLE}
     */
    public static int run(PrintStream out, PrintStream err, Clock clock, String... args) {
        return run(Invocation.of(out, err, clock, Terminal.NONE, args), args);
    }

    /** Runs a command and ends the process with its status. */
    public static void main(String... args) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        OutputStream pipe = new PipeOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(new BufferedOutputStream(pipe, 1 << 16));
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err));
        Terminal terminal = Terminal.ofProcess(System.getenv());
        System.exit(run(Invocation.of(out, err, Clock.systemUTC(), terminal, args), args));
    }

    static int run(Invocation invocation, String... args) {
        int status = guarded(invocation, args);
        if (invocation.out().checkError()) {
            invocation.complain(Words.of("error.output"));
            status = UNUSABLE;
        }
        invocation.err().flush();
        return status;
    }

    // Whatever goes wrong ends as a line in both languages and a status, never as a stack trace unasked for.
    private static int guarded(Invocation invocation, String... args) {
        try {
            return dispatch(invocation, args);
        } catch (UsageException e) {
            invocation.complain(e.text());
        } catch (UnreadableBook e) {
            new BookReport(invocation).print(e);
        } catch (InvalidInputException e) {
            new InputReport(invocation).print(e);
        } catch (Throwable e) {
            invocation.complain(Words.format("error.internal", e.getClass().getSimpleName()));
            if (invocation.verbose()) {
                e.printStackTrace(invocation.err());
            }
        }
        return UNUSABLE;
    }

    private static int dispatch(Invocation invocation, String... args) throws IOException {
        try {
            ParseResult parsed = deepest(CommandTree.build().parseArgs(args));
            CommandLine command = parsed.commandSpec().commandLine();
            if (parsed.isUsageHelpRequested()) {
                command.usage(invocation.out(), CommandLine.Help.Ansi.OFF);
                return DONE;
            }
            if (parsed.isVersionHelpRequested()) {
                invocation.out().print("ita " + CommandTree.version() + "\n");
                return DONE;
            }
            return run(command, new Arguments(parsed), invocation);
        } catch (ParameterException e) {
            throw BadUsage.of(e);
        }
    }

    private static int run(CommandLine command, Arguments arguments, Invocation invocation) throws IOException {
        return switch (command.getCommandName()) {
            case CommandTree.CATALOG -> CatalogCommand.run(arguments, invocation);
            case CommandTree.CHECK -> CheckCommand.run(arguments, invocation);
            case CommandTree.DRAFT -> DraftCommand.run(arguments, invocation);
            case CommandTree.PACKAGE -> PackageCommand.run(arguments, invocation);
            case CommandTree.IMPORT -> ImportCommand.run(arguments, invocation);
            case CommandTree.NATIONAL -> NationalCommand.run(arguments, invocation);
            case CommandTree.TEMPLATE -> TemplateCommand.run(arguments, invocation);
            case CommandTree.EXPORT -> ExportCommand.run(arguments, invocation);
            default -> throw new UsageException(Words.of("usage.command"));
        };
    }

    private static ParseResult deepest(ParseResult parsed) {
        return parsed.hasSubcommand() ? deepest(parsed.subcommand()) : parsed;
    }
}
