package io.github.openita.checklist.internal.rule.eservice;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.eservice.EServices;
import java.util.List;

/** Every rule over E-Service systems. */
public final class EServiceRules {

    static final String LINKED = "e-services/linked-from-main-website";

    private EServiceRules() {}

    /** The rules. */
    public static List<Rule<EServices>> all() {
        return List.of(new LinkedFromMainWebsite());
    }
}
