package io.github.openita.checklist.internal.rule.justice;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.justice.CriminalJusticeRights;
import java.util.List;

/** Every rule over the rights of injured persons and the accused. */
public final class RightsRules {

    static final String VICTIM_COMPENSATION = "criminal-justice-rights/victim-compensation";

    private RightsRules() {}

    /** The rules. */
    public static List<Rule<CriminalJusticeRights>> all() {
        return List.of(new ActNamed());
    }
}
