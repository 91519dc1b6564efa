package io.github.openita.model.content.plan;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import org.jspecify.annotations.Nullable;

/**
 * A plan ordered by the chain of command at division and bureau level (O7.1.3.2). Its title is the evidence, not its kind.
 *
 * @param kind its kind
 * @param title its title
 * @param orderedBy the division or bureau that ordered it; not asked for
 * @param file its file; not asked for, it may stand inside the plan itself
 */
public record OrderedPlan(
        @Nullable OrderedPlanKind kind,
        @Nullable Text title,
        @Nullable Text orderedBy,
        @Nullable FileRef file) {

    /** A plan that stands inside the station's plan. */
    public static OrderedPlan of(OrderedPlanKind kind, Text title) {
        return new OrderedPlan(kind, title, null, null);
    }

    /** With the unit that ordered it. */
    public OrderedPlan orderedBy(Text unit) {
        return new OrderedPlan(kind, title, unit, file);
    }

    /** With its own file. */
    public OrderedPlan withFile(FileRef file) {
        return new OrderedPlan(kind, title, orderedBy, file);
    }

    /** Whether the title is there. */
    public boolean titled() {
        return title != null && title.answered();
    }
}
