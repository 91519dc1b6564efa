package io.github.openita.checklist.internal.rule;

import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.WebLink;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R37, R38, R43: a page lies on the station's website.
 *
 * @param id number of the rule
 * @param criterion the criterion
 * @param content the content
 * @param page reads the page
 * @param at its place, or that of what should hold it
 * @param <C> the content
 */
public record OnMainWebsite<C extends Content>(
        String id,
        String criterion,
        Class<C> content,
        Function<C, @Nullable WebLink> page,
        Function<Case<C>, Location> at)
        implements Rule<C> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated(id, criterion);
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        if (Hosts.judge(given, criterion, page.apply(given.content()), at.apply(given), verdicts)) {
            verdicts.pass(criterion);
        }
    }
}
