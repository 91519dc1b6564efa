package io.github.openita.checklist.internal.rule;

import io.github.openita.model.value.WorkLine;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** R26: the work lines that a list does not cover. */
public final class WorkLines {

    private WorkLines() {}

    /** The work lines of none of the rows. */
    public static <T> Set<WorkLine> uncovered(
            Collection<T> rows, Function<? super T, ? extends @Nullable WorkLine> workLine) {
        Set<WorkLine> uncovered = EnumSet.allOf(WorkLine.class);
        rows.stream().<@Nullable WorkLine>map(workLine).filter(Objects::nonNull).forEach(uncovered::remove);
        return uncovered;
    }
}
