package io.github.openita.examples.cli;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * The surroundings of one run.
 *
 * @param out where results go, as UTF-8
 * @param err where errors go, as UTF-8
 * @param clock what day it is where none is given
 * @param terminal what results are shown on
 * @param language the language in which errors speak first; the other always follows
 * @param verbose whether an error of the program shows where it happened
 */
record Invocation(
        PrintStream out, PrintStream err, Clock clock, Terminal terminal, Language language, boolean verbose) {

    /** Looks at the arguments as they are, so that the errors of those that cannot be parsed speak the right language. */
    static Invocation of(PrintStream out, PrintStream err, Clock clock, Terminal terminal, String... args) {
        List<String> words = List.of(args);
        int option = words.indexOf(CommandTree.LANG);
        boolean english = words.contains(CommandTree.LANG + "=en")
                || (option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equals("en"));
        boolean verbose = words.contains(CommandTree.VERBOSE) || Boolean.getBoolean("ita.debug");
        return new Invocation(utf8(out), utf8(err), clock, terminal, english ? Language.EN : Language.TH, verbose);
    }

    /** An error, in both languages. */
    void complain(Text text) {
        err.print("ita: " + text.in(language) + "\n     " + text.in(other()) + "\n");
    }

    /** The language that comes second. */
    Language other() {
        return language == Language.TH ? Language.EN : Language.TH;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
