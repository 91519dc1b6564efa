package io.github.openita.checklist.internal.rule.publicity;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Fault;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** R06: there is news on a topic, published in the fiscal year, with title and link. */
final class NewsOfYear extends WholeNews {

    private final String criterion;
    private final NewsTopic topic;

    NewsOfYear(String criterion, NewsTopic topic) {
        this.criterion = criterion;
        this.topic = topic;
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R06", criterion);
    }

    @Override
    String criterion() {
        return criterion;
    }

    @Override
    News asked(Case<Publicity> given) {
        return News.on(topic, given);
    }

    @Override
    Object uncovered() {
        return topic;
    }

    @Override
    Stream<Fault> faults(Case<Publicity> given, News.Row row) {
        if (row.isOutside(given.year())) {
            List<Object> year = List.of(given.year().label());
            return Stream.of(new Fault(Outcome.FAIL, row.publishedAt(), ProblemKind.OUTSIDE_YEAR, year));
        }
        return Stream.of(
                        Fault.in(row.item().publishedOn(), row.publishedAt()),
                        Fault.in(row.item().title(), row.at().child("title")),
                        Fault.in(row.item().link(), row.at().child("link")))
                .flatMap(Optional::stream);
    }
}
