package io.github.openita.examples.cli;

/** How a piece of text looks in a terminal that shows colours. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    CYAN("36"),
    ALARM("1;31");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The code of ECMA-48 for it, empty for none. */
    String code() {
        return code;
    }
}
