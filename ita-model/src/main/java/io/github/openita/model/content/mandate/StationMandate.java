package io.github.openita.model.content.mandate;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Powers and duties of the station, its area, and the policy and strategy above it (O2 of the 2566 edition).
 *
 * @param powersOrMission powers and duties, or mission, of the station (O2.1.1)
 * @param roles role of each work line, one row a line; all five are asked for (O2.1.2, R26)
 * @param area the area of responsibility (O2.2)
 * @param commissionerPolicy the Commissioner-General's policy (O2.3)
 * @param longTermStrategy the 20-year strategy of the Royal Thai Police (O2.4)
 */
@ContentKey("station-mandate")
public record StationMandate(
        @Required(criterion = "powers-or-mission") @Nullable Text powersOrMission,

        List<@Valid WorkLineRole> roles,
        @Valid @Nullable AreaOfResponsibility area,
        @Valid @Nullable CommissionerPolicy commissionerPolicy,
        @Valid @Nullable PoliceStrategy longTermStrategy)
        implements Content {

    /** Absent lists become empty. */
    public StationMandate {
        roles = Lists.copy(roles);
    }

    /** Powers and duties, or mission, and the role of each work line. */
    public static StationMandate of(Text powersOrMission, WorkLineRole... roles) {
        return new StationMandate(powersOrMission, List.of(roles), null, null, null);
    }

    /** With the area of responsibility. */
    public StationMandate withArea(AreaOfResponsibility area) {
        return new StationMandate(powersOrMission, roles, area, commissionerPolicy, longTermStrategy);
    }

    /** With the Commissioner-General's policy. */
    public StationMandate withCommissionerPolicy(CommissionerPolicy commissionerPolicy) {
        return new StationMandate(powersOrMission, roles, area, commissionerPolicy, longTermStrategy);
    }

    /** With the 20-year strategy. */
    public StationMandate withLongTermStrategy(PoliceStrategy longTermStrategy) {
        return new StationMandate(powersOrMission, roles, area, commissionerPolicy, longTermStrategy);
    }
}
