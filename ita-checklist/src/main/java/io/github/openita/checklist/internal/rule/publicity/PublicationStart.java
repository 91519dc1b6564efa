package io.github.openita.checklist.internal.rule.publicity;

import static io.github.openita.checklist.internal.rule.publicity.PublicityRules.START;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;
import io.github.openita.model.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** R08: the earliest news of performance in the fiscal year is not later than the month in which to begin. */
final class PublicationStart implements Rule<Publicity> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R08", START);
    }

    @Override
    public Class<Publicity> content() {
        return Publicity.class;
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        News news = News.on(NewsTopic.PERFORMANCE, given);
        if (!news.judge(START, NewsTopic.PERFORMANCE, verdicts)) {
            return;
        }
        if (given.asksOtherwise(START, Period.From.class)) {
            verdicts.review(START, news.at(), ProblemKind.REVIEW_NEEDED);
            return;
        }
        News dated = news.only(News.Row::isDated);
        Optional<News.Row> earliest = dated.only(row -> !row.isOutside(given.year())).rows().stream()
                .min(Comparator.comparing(PublicationStart::day));
        if (dated.rows().isEmpty()) {
            news.rows().forEach(row -> verdicts.missing(START, row.publishedAt(), ProblemKind.MISSING));
        } else if (earliest.isEmpty()) {
            dated.rows()
                    .forEach(row -> verdicts.fail(
                            START,
                            row.publishedAt(),
                            ProblemKind.OUTSIDE_YEAR,
                            given.year().label()));
        } else {
            compare(given, earliest.get(), verdicts);
        }
    }

    private static void compare(Case<Publicity> given, News.Row earliest, Verdicts verdicts) {
        Optional<YearMonth> late = given.period(START, Period.From.class)
                .map(period -> period.resolve(given.year()))
                .filter(start -> YearMonth.from(day(earliest)).isAfter(start));
        if (late.isPresent()) {
            verdicts.fail(START, earliest.publishedAt(), ProblemKind.STARTS_LATE, late.get());
        } else {
            verdicts.pass(START);
        }
    }

    private static LocalDate day(News.Row dated) {
        return Objects.requireNonNull(dated.item().publishedOn());
    }
}
