package io.github.openita.model.content.budget;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where the money of a line comes from (O17.1.1).
 *
 * @param kind kind of source; absent on one line, the plan is not classified
 * @param name name of the source; needed where the kind is OTHER
 */
@RequiredWhen(condition = "other", component = "name", criterion = "plan-by-funding-source")
public record FundingSource(
        @Required(criterion = "plan-by-funding-source") @Nullable
        FundingKind kind,

        @Nullable Text name) {

    /** A source with a name. */
    public static FundingSource of(FundingKind kind, Text name) {
        return new FundingSource(kind, name);
    }

    /** Whether the kind needs a name. */
    public boolean other() {
        return kind == FundingKind.OTHER;
    }
}
