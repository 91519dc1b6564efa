package io.github.openita.examples.cli;

import io.github.openita.export.intake.IntakeProblem;
import java.nio.file.Path;
import java.util.List;

/** Says what is wrong in a workbook: each problem with sheet and cell, in both languages. */
final class BookReport {

    private final Invocation invocation;

    BookReport(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(Path file, List<IntakeProblem> problems) {
        for (IntakeProblem problem : problems) {
            String at = problem.at() == null ? file.toString() : problem.at().toString();
            invocation.err().print(at + ": " + problem.message().in(invocation.language()) + "\n");
            invocation.err().print("    " + problem.message().in(invocation.other()) + "\n");
        }
    }

    /** A workbook that is not used. */
    void print(UnreadableBook book) {
        print(book.file(), book.problems());
        invocation.complain(Words.format("error.unreadable", book.problems().size()));
    }
}
