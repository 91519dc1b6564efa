package io.github.openita.checklist.internal.rule.organization;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.WorkLinesCovered;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.organization.WorkLineDuties;
import java.util.List;

/** Every rule over structure, manpower and executives. */
public final class OrganizationRules {

    static final String CHART = "organization-info/organization-chart";
    static final String MANPOWER_AS_OF = "organization-info/manpower-as-of";
    static final String EXECUTIVES_COMPLETE = "organization-info/executives-complete";
    static final String DUTIES_MATCH = "organization-info/duties-match-assignment";
    static final String UPDATED_ON_CHANGE = "organization-info/updated-on-change";
    static final String UPDATE_DATE = "organization-info/update-date-stated";
    static final String VACANCY_SYMBOL = "organization-info/vacancy-symbol";

    private OrganizationRules() {}

    /** The rules. */
    public static List<Rule<OrganizationInfo>> all() {
        return List.of(
                new ManpowerAsOf(),
                new WorkLinesCovered<>(
                        RuleInfo.computed("R26", CHART),
                        OrganizationInfo.class,
                        "workLines",
                        OrganizationInfo::workLines,
                        WorkLineDuties::workLine),
                new ExecutivesOfAllLines(),
                new HeadAmongExecutives(),
                new VacancyExcludesHolder(),
                new UpdatedOnChange(),
                new NewHeadNeedsUpdate(),
                new UpdateDateStated(),
                new DutiesComparable());
    }
}
