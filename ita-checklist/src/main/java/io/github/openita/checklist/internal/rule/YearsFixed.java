package io.github.openita.checklist.internal.rule;

import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.YearRange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R09: a strategy spans the years that the edition fixes. Every item that names the strategy is held to the same years by
 * its own requirement, so they agree where all pass.
 *
 * @param info its number and criteria
 * @param content the content
 * @param years reads the years stated, B.E.
 * @param at their place
 * @param <C> the content
 */
public record YearsFixed<C extends Content>(
        RuleInfo info, Class<C> content, Function<C, @Nullable YearRange> years, Function<Case<C>, Location> at)
        implements Rule<C> {

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        for (String criterion : info.criteria()) {
            if (Periods.years(given, criterion, years.apply(given.content()), at.apply(given), verdicts)) {
                verdicts.pass(criterion);
            }
        }
    }
}
