package io.github.openita.checklist.internal.rule.justice;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.justice.StatementTakingGuideline;
import java.util.List;

/** Every rule over the guidelines for taking statements. */
public final class StatementRules {

    static final String CASES = "statement-taking-guideline/statement-cases";
    static final String SUSPECT_OR_COMPLAINT = "statement-taking-guideline/suspect-or-complaint-statement";
    static final String UNCHARGED_WITNESS = "statement-taking-guideline/uncharged-witness-statement";
    static final String ALLEGED_OFFENDER = "statement-taking-guideline/alleged-offender-statement";

    private StatementRules() {}

    /** The rules. */
    public static List<Rule<StatementTakingGuideline>> all() {
        return List.of(new ThreeCases());
    }
}
