package io.github.openita.checklist.internal.rule.publicity;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Fault;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.Publicity;
import java.util.List;
import java.util.stream.Stream;

/**
 * There is news that has by itself everything that a criterion asks. News that lacks something does not count: it is
 * remarked on beside news that does.
 */
abstract class WholeNews implements Rule<Publicity> {

    /** The criterion. */
    abstract String criterion();

    /** The rows that the criterion is about. */
    abstract News asked(Case<Publicity> given);

    /** What is not covered where there is no such row, as the message says it. */
    abstract Object uncovered();

    /** What a row lacks. */
    abstract Stream<Fault> faults(Case<Publicity> given, News.Row row);

    @Override
    public final Class<Publicity> content() {
        return Publicity.class;
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        News news = asked(given);
        if (!news.judge(criterion(), uncovered(), verdicts)) {
            return;
        }
        List<List<Fault>> faults =
                news.rows().stream().map(row -> faults(given, row).toList()).toList();
        boolean whole = faults.stream().anyMatch(List::isEmpty);
        faults.stream().flatMap(List::stream).forEach(fault -> {
            if (whole) {
                fault.remark(criterion(), verdicts);
            } else {
                fault.say(criterion(), verdicts);
            }
        });
        if (whole) {
            verdicts.pass(criterion());
        }
    }
}
