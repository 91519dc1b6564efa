package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.model.content.Content;
import io.github.openita.model.time.MonthRange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R14, proposed: an item is published, or updated, not before the end of the months that it reports. Remarks only.
 *
 * @param content the content
 * @param criterion the criterion of what is reported
 * @param period reads the months reported
 * @param <C> the content
 */
public record PublishedAfterPeriod<C extends Content>(
        Class<C> content, String criterion, Function<C, @Nullable MonthRange> period) implements Rule<C> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R14", Grounds.PROPOSED);
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        Periods.publishedAfter(given, criterion, period.apply(given.content()), verdicts);
    }
}
