package io.github.openita.checklist.internal.rule.custody;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.custody.CustodySystems;
import java.util.List;

/** Every rule over the custody of property, exhibits and inquiry files. */
public final class CustodyRules {

    static final String PROPERTY_SYSTEM = "custody-systems/property-system";
    static final String CLASSIFICATION = "custody-systems/classification";
    static final String ARMS_CHECK = "custody-systems/arms-check";

    private CustodyRules() {}

    /** The rules. */
    public static List<Rule<CustodySystems>> all() {
        return List.of(new FiveElements(), new ThreeKinds(), new ArmsChecked());
    }
}
