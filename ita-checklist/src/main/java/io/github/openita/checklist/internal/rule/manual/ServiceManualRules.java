package io.github.openita.checklist.internal.rule.manual;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.WorkLinesCovered;
import io.github.openita.model.content.manual.PublicService;
import io.github.openita.model.content.manual.ServiceManual;
import java.util.List;

/** Every rule over the manual for the public. */
public final class ServiceManualRules {

    static final String BY_WORK_LINE = "service-manual/services-by-work-line";

    private ServiceManualRules() {}

    /** The rules. */
    public static List<Rule<ServiceManual>> all() {
        return List.of(new WorkLinesCovered<>(
                RuleInfo.computed("R54", BY_WORK_LINE),
                ServiceManual.class,
                "services",
                ServiceManual::services,
                PublicService::workLine));
    }
}
