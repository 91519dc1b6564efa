package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * How the plan is linked with a related one (O28.3.1).
 *
 * @param plan the related plan
 * @param title its title; needed where the plan is OTHER
 * @param years years of the related plan, B.E.; asked of the two national ones (R10)
 * @param linkage how it is linked
 */
@RequiredWhen(condition = "other", component = "title", criterion = "linkages")
public record RelatedPlanLinkage(
        @Nullable RelatedPlanKind plan,
        @Nullable Text title,
        @Nullable YearRange years,
        @Nullable Text linkage) {

    /** A linkage with one of the plans named. */
    public static RelatedPlanLinkage of(RelatedPlanKind plan, Text linkage) {
        return new RelatedPlanLinkage(plan, null, null, linkage);
    }

    /** A linkage with another plan. */
    public static RelatedPlanLinkage withOther(Text title, Text linkage) {
        return new RelatedPlanLinkage(RelatedPlanKind.OTHER, title, null, linkage);
    }

    /** With the title of the plan. */
    public RelatedPlanLinkage titled(Text title) {
        return new RelatedPlanLinkage(plan, title, years, linkage);
    }

    /** With the years of the plan, B.E. */
    public RelatedPlanLinkage inYears(int from, int to) {
        return new RelatedPlanLinkage(plan, title, YearRange.of(from, to), linkage);
    }

    /** Whether the plan needs a title. */
    public boolean other() {
        return plan == RelatedPlanKind.OTHER;
    }
}
