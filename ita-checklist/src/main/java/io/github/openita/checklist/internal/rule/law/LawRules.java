package io.github.openita.checklist.internal.rule.law;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.law.RelatedLaws;
import java.util.List;

/** Every rule over related laws. */
public final class LawRules {

    static final String CATEGORISED = "related-laws/laws-categorised";
    static final String MUST_KNOW_FIRST = "related-laws/must-know-laws-first";

    private LawRules() {}

    /** The rules. */
    public static List<Rule<RelatedLaws>> all() {
        return List.of(new EveryLawInCategory(), new MustKnowFirst());
    }
}
