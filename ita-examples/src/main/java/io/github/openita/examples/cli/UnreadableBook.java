package io.github.openita.examples.cli;

import io.github.openita.export.intake.IntakeProblem;
import java.nio.file.Path;
import java.util.List;

/** A workbook that cannot be used, or not as a whole. */
final class UnreadableBook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<IntakeProblem> problems;

    UnreadableBook(Path file, List<IntakeProblem> problems) {
        super(file.toString());
        this.file = file;
        this.problems = problems;
    }

    Path file() {
        return file;
    }

    List<IntakeProblem> problems() {
        return problems;
    }
}
