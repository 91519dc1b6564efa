package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a workbook, as far as anybody would read it. */
final class Findings {

    private static final int MOST = 1_000;

    private final List<IntakeProblem> problems = new ArrayList<>();

    void add(Kind kind, @Nullable SheetCell at, Text message) {
        if (problems.size() < MOST) {
            problems.add(new IntakeProblem(kind, at, message));
        } else if (problems.size() == MOST) {
            problems.add(new IntakeProblem(Kind.FILE, null, Vocabulary.say("problem.more", MOST)));
        }
    }

    List<IntakeProblem> all() {
        return List.copyOf(problems);
    }
}
