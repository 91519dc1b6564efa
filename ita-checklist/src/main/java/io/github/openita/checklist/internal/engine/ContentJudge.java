package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.edition.Basis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the content of one kind by its constraints and rules.
 *
 * @param <C> the content
 */
final class ContentJudge<C extends Content> {

    private final Class<C> type;
    private final Constraints constraints;
    private final DemandTree demands;
    private final List<Rule<C>> rules;
    private final Map<String, Basis> bound = new HashMap<>();

    ContentJudge(Class<C> type, Constraints constraints, List<Rule<C>> rules) {
        this.type = type;
        this.constraints = constraints;
        this.demands = DemandTrees.of(type, constraints.validator());
        this.rules = List.copyOf(rules);
        demands.criteria().forEach(criterion -> bound.put(criterion, Basis.STATED));
        for (Rule<C> rule : rules) {
            rule.info()
                    .criteria()
                    .forEach(criterion -> bound.merge(criterion, rule.info().basis(), ContentJudge::stronger));
        }
    }

    Class<C> type() {
        return type;
    }

    /** The best basis that this code can give a criterion; nothing for a criterion that it does not know. */
    Optional<Basis> basis(String criterion) {
        return Optional.ofNullable(bound.get(criterion));
    }

    /** Every criterion that this code decides. */
    Map<String, Basis> bound() {
        return Map.copyOf(bound);
    }

    /** The rules. */
    List<Rule<C>> rules() {
        return rules;
    }

    private static Basis stronger(Basis one, Basis other) {
        return one.weaker(other) == one ? other : one;
    }

    /** Looks at a case. */
    Ledger judge(Case<C> given) {
        Ledger ledger = new Ledger();
        demands.walk((Record) given.content(), given.at(), ledger);
        constraints.check(given.content(), ContentTypes.keyOf(type), given.at(), ledger);
        for (Rule<C> rule : rules) {
            Ledger.RuleVerdicts verdicts = ledger.verdictsOf(rule.info());
            rule.judge(given, verdicts);
            verdicts.close(given.at());
        }
        return ledger;
    }
}
