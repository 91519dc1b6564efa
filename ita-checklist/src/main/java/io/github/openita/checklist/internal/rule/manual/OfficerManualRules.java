package io.github.openita.checklist.internal.rule.manual;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.WorkLinesCovered;
import io.github.openita.model.content.manual.OfficerManual;
import io.github.openita.model.content.manual.OfficerManuals;
import java.util.List;

/** Every rule over the manuals for officers. */
public final class OfficerManualRules {

    static final String MANUALS = "officer-manuals/manuals-for-work-lines";
    static final String UP_TO_DATE = "officer-manuals/manual-up-to-date";

    private OfficerManualRules() {}

    /** The rules. */
    public static List<Rule<OfficerManuals>> all() {
        return List.of(
                new WorkLinesCovered<>(
                        RuleInfo.computed("R54", MANUALS),
                        OfficerManuals.class,
                        "manuals",
                        OfficerManuals::manuals,
                        OfficerManual::workLine),
                new PlausibleReview());
    }
}
