package io.github.openita.checklist.internal.rule.ethics;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.ethics.EthicsManual;
import java.util.List;

/** Every rule over the manual or guidelines for practice under ethical standards. */
public final class EthicsRules {

    static final String MANUAL = "ethics-manual/manual";
    static final String CODE_STANDARD = "ethics-manual/code-standard";

    private EthicsRules() {}

    /** The rules. */
    public static List<Rule<EthicsManual>> all() {
        return List.of(new ManualPublished(), new PracticesToCompare(), new CodeAsNamed());
    }
}
