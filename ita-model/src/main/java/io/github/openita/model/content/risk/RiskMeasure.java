package io.github.openita.model.content.risk;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the plan against a risk (O25.4.5).
 *
 * @param id id, unique in the plan; the report refers to it (R68)
 * @param action what is to be done
 * @param owner who is responsible
 * @param period when
 * @param indicator by what its success is measured
 * @param target what is aimed at
 */
public record RiskMeasure(
        @Nullable String id,
        @Required(criterion = "risk-measures") @Nullable Text action,
        @Required(criterion = "risk-measures") @Nullable Text owner,
        @Nullable MonthRange period,
        @Nullable Text indicator,
        @Nullable Text target) {

    /** A measure and who is responsible for it. */
    public static RiskMeasure of(String id, Text action, Text owner) {
        return new RiskMeasure(id, action, owner, null, null, null);
    }

    /** With the months in which it is done. */
    public RiskMeasure during(MonthRange period) {
        return new RiskMeasure(id, action, owner, period, indicator, target);
    }

    /** With an indicator and its target. */
    public RiskMeasure aimingAt(Text indicator, Text target) {
        return new RiskMeasure(id, action, owner, period, indicator, target);
    }
}
