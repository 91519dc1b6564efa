package io.github.openita.checklist.score;

import io.github.openita.model.edition.AggregationRule;
import io.github.openita.model.edition.AggregationStep;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Provenance;
import io.github.openita.model.edition.Scoring;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule by which a score is estimated.
 *
 * @param name the rule in a few words
 * @param provenance where it is known from, and how well
 */
public record ScoreRule(Text name, Provenance provenance) {

    private static final Messages WORDS = Messages.load(ScoreRule.class, "score");

    /** The rules of an edition for a fiscal year, each once; none where the edition does not say how it is scored. */
    public static List<ScoreRule> of(Edition edition, FiscalYear year) {
        return edition.scoring().map(scoring -> of(scoring, year)).orElseGet(List::of);
    }

    private static List<ScoreRule> of(Scoring scoring, FiscalYear year) {
        return Stream.of(
                        scoring.weights().stream().map(each -> rule("weights", each.provenance())),
                        Stream.of(rule("points", scoring.itemPoints().provenance())),
                        scoring.aggregation().stream().map(ScoreRule::of),
                        scoring.bandsFor(year.number()).stream()
                                .flatMap(set -> set.bands().stream())
                                .map(each -> rule("bands", each.provenance())))
                .flatMap(rules -> rules)
                .distinct()
                .toList();
    }

    private static ScoreRule rule(String key, Provenance provenance) {
        return new ScoreRule(WORDS.get(key), provenance);
    }

    private static ScoreRule of(AggregationStep step) {
        String key = step.rule() == AggregationRule.MEAN ? "mean" : "weighted";
        Text name = WORDS.format(key, level(step.of().name()), level(step.from().name()));
        return new ScoreRule(
                step.instrument() == null ? name : WORDS.format("only", name, step.instrument()), step.provenance());
    }

    private static Text level(String name) {
        return WORDS.get("level." + name);
    }
}
