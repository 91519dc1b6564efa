package io.github.openita.model.content.plan;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the station's plan is linked with (O7.1.1).
 *
 * @param policeStrategy how it follows the strategy of the Royal Thai Police
 * @param relatedPlans plans of the various levels that it follows, at least one
 * @param commissionerPolicy how it follows the Commissioner-General's policy
 */
public record PlanLinkage(
        @Required(criterion = "linked-with-police-strategy") @Nullable
        Text policeStrategy,

        List<@Valid RelatedPlan> relatedPlans,

        @Required(criterion = "linked-with-commissioner-policy") @Nullable
        Text commissionerPolicy) {

    /** Absent lists become empty. */
    public PlanLinkage {
        relatedPlans = Lists.copy(relatedPlans);
    }
}
