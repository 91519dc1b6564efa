package io.github.openita.checklist.internal.rule.mandate;

import io.github.openita.checklist.internal.rule.FiscalYearStated;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.WorkLinesCovered;
import io.github.openita.checklist.internal.rule.YearsFixed;
import io.github.openita.model.content.mandate.CommissionerPolicy;
import io.github.openita.model.content.mandate.PoliceStrategy;
import io.github.openita.model.content.mandate.StationMandate;
import io.github.openita.model.content.mandate.WorkLineRole;
import io.github.openita.model.value.YearRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over powers and duties, area, policy and strategy. */
public final class MandateRules {

    static final String ROLES = "station-mandate/work-line-roles";
    static final String AREA_MONTH = "station-mandate/area-data-month";
    static final String POLICY = "station-mandate/commissioner-policy";
    static final String STRATEGY = "station-mandate/long-term-strategy";

    private MandateRules() {}

    /** The rules. */
    public static List<Rule<StationMandate>> all() {
        Class<StationMandate> content = StationMandate.class;
        return List.of(
                new WorkLinesCovered<>(
                        RuleInfo.computed("R26", ROLES),
                        content,
                        "roles",
                        StationMandate::roles,
                        WorkLineRole::workLine),
                new RolesOfCurrentOrder(),
                new AreaMonthStated(),
                new PlausibleAreaMonth(),
                new FiscalYearStated<>(
                        RuleInfo.stated("R06", POLICY),
                        content,
                        MandateRules::policyYear,
                        given -> given.at().child("commissionerPolicy").child("fiscalYear")),
                new YearsFixed<>(
                        RuleInfo.stated("R09", STRATEGY),
                        content,
                        MandateRules::strategyYears,
                        given -> given.at().child("longTermStrategy").child("years")));
    }

    private static @Nullable Integer policyYear(StationMandate content) {
        CommissionerPolicy policy = content.commissionerPolicy();
        return policy == null ? null : policy.fiscalYear();
    }

    private static @Nullable YearRange strategyYears(StationMandate content) {
        PoliceStrategy strategy = content.longTermStrategy();
        return strategy == null ? null : strategy.years();
    }
}
