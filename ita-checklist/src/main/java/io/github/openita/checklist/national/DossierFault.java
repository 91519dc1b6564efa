package io.github.openita.checklist.national;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;

/**
 * Why a dossier is not counted. It never holds anything that the dossier says.
 *
 * @param kind the kind of fault
 * @param problems how many problems it has, where it was read
 * @param line the line of the first that tells, from 1; 0 where there is none
 * @param column the column of that, from 1; 0 where there is none
 * @param other the file that is counted in its place; empty where there is none
 */
public record DossierFault(Kind kind, int problems, int line, int column, String other) {

    private static final Messages MESSAGES = Messages.load(DossierFault.class, "national");

    /** What is wrong. */
    public enum Kind {
        /** The file cannot be read. */
        UNREADABLE,
        /** Larger than the limits. */
        TOO_LARGE,
        /** Nothing in it. */
        EMPTY,
        /** Not in UTF-8. */
        NOT_UTF8,
        /** Not well-formed JSON. */
        NOT_JSON,
        /** JSON, but no dossier as it has to be. */
        INVALID,
        /** Of another edition or fiscal year than most. */
        OTHER_EDITION,
        /** Another file is of the same station. */
        DUPLICATE,
        /** The program failed on it. */
        FAILED
    }

    /** A fault without a place. */
    public static DossierFault of(Kind kind) {
        return new DossierFault(kind, 0, 0, 0, "");
    }

    /** Another file is of the same station, and is counted. */
    public static DossierFault duplicateOf(String source) {
        return new DossierFault(Kind.DUPLICATE, 0, 0, 0, source);
    }

    /** What reading found: what is wrong with the file as a whole, where something is, else with its first datum. */
    public static DossierFault of(InvalidInputException problems) {
        InputProblem gravest = problems.problems().stream()
                .filter(each -> kind(each) != Kind.INVALID)
                .findFirst()
                .orElse(problems.problems().get(0));
        Kind kind = kind(gravest);
        return kind == Kind.EMPTY
                ? of(kind)
                : new DossierFault(kind, problems.problems().size(), gravest.line(), gravest.column(), "");
    }

    private static Kind kind(InputProblem problem) {
        return switch (problem.kind()) {
            case UNREADABLE -> Kind.UNREADABLE;
            case TOO_LARGE, TOO_DEEP, STRING_TOO_LONG, TOO_MANY_ELEMENTS -> Kind.TOO_LARGE;
            case EMPTY -> Kind.EMPTY;
            case BYTE_ORDER_MARK, UTF16, NOT_UTF8 -> Kind.NOT_UTF8;
            case NOT_JSON, TRUNCATED, TRAILING_CONTENT, CURLY_QUOTE, WRONG_ROOT -> Kind.NOT_JSON;
            default -> Kind.INVALID;
        };
    }

    /** It in a sentence. */
    public Text message() {
        Text what = MESSAGES.format("fault." + kind.name(), other);
        return line == 0 ? what : MESSAGES.format("fault.at", what, problems, line, column);
    }
}
