package io.github.openita.checklist.internal.rule;

import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R06: a policy or plan states its fiscal year, and that is the year assessed.
 *
 * @param info its number and criteria
 * @param content the content
 * @param year reads the fiscal year stated, B.E.
 * @param at its place
 * @param <C> the content
 */
public record FiscalYearStated<C extends Content>(
        RuleInfo info, Class<C> content, Function<C, @Nullable Integer> year, Function<Case<C>, Location> at)
        implements Rule<C> {

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        for (String criterion : info.criteria()) {
            if (Periods.fiscalYear(given, criterion, year.apply(given.content()), at.apply(given), verdicts)) {
                verdicts.pass(criterion);
            }
        }
    }
}
