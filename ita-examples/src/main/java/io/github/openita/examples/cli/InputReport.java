package io.github.openita.examples.cli;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;

/** Says why input cannot be read: each problem with file, line, column and place, in both languages. */
final class InputReport {

    private final Invocation invocation;

    InputReport(Invocation invocation) {
        this.invocation = invocation;
    }

    void print(InvalidInputException problems) {
        for (InputProblem problem : problems.problems()) {
            print(problems.source(), problem);
        }
        invocation.complain(Words.format("error.unreadable", problems.problems().size()));
    }

    private void print(String source, InputProblem problem) {
        String line = problem.line() == 0 ? "" : ":" + problem.line() + ":" + problem.column();
        String place = problem.location().pointer();
        String head = source + line + ": " + (place.isEmpty() ? "" : place + ": ");
        invocation.err().print(head + problem.message().in(invocation.language()) + "\n");
        invocation.err().print("    " + problem.message().in(invocation.other()) + "\n");
    }
}
