package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.WorkLine;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R26: the rows of a content, each of one work line, cover all work lines.
 *
 * @param info its number and its one criterion
 * @param content the content
 * @param component the name of the component that holds the rows
 * @param rows reads the rows
 * @param workLine reads a row's work line
 * @param <C> the content
 * @param <T> a row
 */
public record WorkLinesCovered<C extends Content, T>(
        RuleInfo info,
        Class<C> content,
        String component,
        Function<C, List<T>> rows,
        Function<T, @Nullable WorkLine> workLine)
        implements Rule<C> {

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        List<T> all = rows.apply(given.content());
        Location at = given.at().child(component);
        Set<WorkLine> uncovered = WorkLines.uncovered(all, workLine);
        for (String criterion : info.criteria()) {
            if (uncovered.isEmpty()) {
                verdicts.pass(criterion);
            } else if (all.isEmpty()) {
                verdicts.missing(criterion, at, ProblemKind.EMPTY);
            } else {
                verdicts.fail(criterion, at, ProblemKind.NOT_COVERED, uncovered);
            }
        }
    }
}
