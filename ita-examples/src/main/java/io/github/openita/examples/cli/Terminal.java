package io.github.openita.examples.cli;

import java.io.Console;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What results are shown on.
 *
 * @param interactive whether somebody looks at it now; asked only where it matters, for the answer takes a while
 * @param colourful whether colours are not unwelcome there
 * @param columns how wide it is
 */
record Terminal(BooleanSupplier interactive, boolean colourful, int columns) {

    static final int NARROWEST = 40;
    static final int WIDEST = 240;
    private static final int USUAL = 80;

    /** A file, a pipe, or the caller's own stream. */
    static final Terminal NONE = new Terminal(() -> false, false, USUAL);

    /** What this process was started on: {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} are heeded. */
    static Terminal ofProcess(Map<String, String> environment) {
        boolean colourful = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
        return new Terminal(Terminal::isTerminal, colourful, columns(environment.getOrDefault("COLUMNS", "")));
    }

    private static int columns(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            return USUAL;
        }
        return Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(text)));
    }

    /** From JDK 22 on there may be a console without a terminal; it says so by a method that JDK 17 does not have. */
    @SuppressWarnings(
            "SystemConsoleNull") // it is null on JDK 17 where there is no terminal, which is what is asked here
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
