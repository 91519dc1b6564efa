package io.github.openita.checklist.internal.rule.publicity;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsItem;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.FiscalYear;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rows of news that a criterion looks at.
 *
 * @param rows the rows
 * @param listed whether there is any row of news at all
 * @param at the place of the whole list
 */
record News(List<Row> rows, boolean listed, Location at) {

    /**
     * A row of news.
     *
     * @param item the news
     * @param at its place
     */
    record Row(NewsItem item, Location at) {

        Location publishedAt() {
            return at.child("publishedOn");
        }

        boolean isDated() {
            return item.publishedOn() != null;
        }

        /** Whether it is known to be of another year; what has no day may be of this one. */
        boolean isOutside(FiscalYear year) {
            return item.publishedOn() != null && !year.contains(item.publishedOn());
        }
    }

    /** The news on a topic, of whatever year. */
    static News on(NewsTopic topic, Case<Publicity> given) {
        List<NewsItem> items = given.content().news();
        Location at = given.at().child("news");
        List<Row> rows = IntStream.range(0, items.size())
                .mapToObj(i -> new Row(items.get(i), at.child(i)))
                .filter(row -> row.item().topic() == topic)
                .toList();
        return new News(rows, !items.isEmpty(), at);
    }

    /** The news of performance that is not known to be of another year. */
    static News ofPerformance(Case<Publicity> given) {
        return on(NewsTopic.PERFORMANCE, given).only(row -> !row.isOutside(given.year()));
    }

    /** Some of the rows. */
    News only(Predicate<Row> wanted) {
        return new News(rows.stream().filter(wanted).toList(), listed, at);
    }

    /** Whether there is a row; if not, notes that there is none, or what the rows that there are leave uncovered. */
    boolean judge(String criterion, Object uncovered, Verdicts verdicts) {
        if (!listed) {
            verdicts.missing(criterion, at, ProblemKind.EMPTY);
        } else if (rows.isEmpty()) {
            verdicts.missing(criterion, at, ProblemKind.NOT_COVERED, uncovered);
        }
        return !rows.isEmpty();
    }
}
