package io.github.openita.checklist.internal.rule.publicity;

import static io.github.openita.checklist.internal.rule.publicity.PublicityRules.START;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsItem;
import io.github.openita.model.content.publicity.Publicity;
import io.github.openita.model.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * R08, proposed: news of performance goes on after the first month, once the item itself was updated after it. Remarks
 * only.
 */
final class PublicationGoesOn implements Rule<Publicity> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R08", Grounds.PROPOSED);
    }

    @Override
    public Class<Publicity> content() {
        return Publicity.class;
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        News news = News.ofPerformance(given);
        List<YearMonth> months = news.rows().stream()
                .map(News.Row::item)
                .map(NewsItem::publishedOn)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .toList();
        Stream<YearMonth> start =
                given.period(START, Period.From.class).map(period -> period.resolve(given.year())).stream();
        start.filter(first -> months.contains(first)
                        && months.stream().noneMatch(month -> month.isAfter(first))
                        && updatedAfter(given, first))
                .forEach(
                        first -> verdicts.remark(START, Severity.WARNING, news.at(), ProblemKind.NOT_CONTINUED, first));
    }

    private static boolean updatedAfter(Case<Publicity> given, YearMonth first) {
        return Periods.latest(given.disclosure())
                .filter(day -> YearMonth.from(day).isAfter(first))
                .isPresent();
    }
}
