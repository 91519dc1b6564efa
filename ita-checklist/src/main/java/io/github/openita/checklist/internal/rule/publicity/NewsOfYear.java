package io.github.openita.checklist.internal.rule.publicity;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;

/**
 * R06: there is news on a topic in the fiscal year, each with day, title and link. News of another year does not count; it
 * is remarked on beside news that does.
 *
 * @param criterion the criterion
 * @param topic the topic
 */
record NewsOfYear(String criterion, NewsTopic topic) implements Rule<Publicity> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R06", criterion);
    }

    @Override
    public Class<Publicity> content() {
        return Publicity.class;
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        News all = News.on(topic, given);
        if (!all.judge(criterion, topic, verdicts)) {
            return;
        }
        News counting = all.only(row -> !row.isOutside(given.year()));
        boolean lowers = counting.rows().isEmpty();
        all.only(row -> row.isOutside(given.year())).rows().forEach(row -> outside(given, row, lowers, verdicts));
        boolean whole = !lowers;
        for (News.Row row : counting.rows()) {
            whole &= isWhole(row, verdicts);
        }
        if (whole) {
            verdicts.pass(criterion);
        }
    }

    private void outside(Case<Publicity> given, News.Row row, boolean lowers, Verdicts verdicts) {
        if (lowers) {
            verdicts.fail(
                    criterion,
                    row.publishedAt(),
                    ProblemKind.OUTSIDE_YEAR,
                    given.year().label());
        } else {
            verdicts.remark(
                    criterion,
                    Severity.WARNING,
                    row.publishedAt(),
                    ProblemKind.OUTSIDE_YEAR,
                    given.year().label());
        }
    }

    private boolean isWhole(News.Row row, Verdicts verdicts) {
        boolean dated = News.answers(criterion, row.item().publishedOn(), row.publishedAt(), verdicts);
        boolean titled = News.answers(criterion, row.item().title(), row.at().child("title"), verdicts);
        boolean linked = News.answers(criterion, row.item().link(), row.at().child("link"), verdicts);
        return dated && titled && linked;
    }
}
