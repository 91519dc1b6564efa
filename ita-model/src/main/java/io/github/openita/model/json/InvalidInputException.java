package io.github.openita.model.json;

import io.github.openita.model.text.Language;
import java.util.List;

/** JSON could not be read. Holds everything that is wrong with it, in the order of the document. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String source;

    // Problems are immutable values; exceptions of this kind are not meant to be serialized.
    private final transient List<InputProblem> problems;

    /**
     * @param source what was read, such as the name of a file
     * @param problems what is wrong, at least one
     */
    public InvalidInputException(String source, List<InputProblem> problems) {
        super(summary(source, problems));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** What was read, such as the name of a file. */
    public String source() {
        return source;
    }

    /** What is wrong, in the order of the document. */
    public List<InputProblem> problems() {
        return problems;
    }

    private static String summary(String source, List<InputProblem> problems) {
        InputProblem first = problems.get(0);
        String place = first.line() == 0 ? "" : ":" + first.line() + ":" + first.column();
        String others = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return source + place + ": " + first.message().in(Language.EN) + others;
    }
}
