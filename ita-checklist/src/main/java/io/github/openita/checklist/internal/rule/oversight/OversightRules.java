package io.github.openita.checklist.internal.rule.oversight;

import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.oversight.CommitteeResults;
import io.github.openita.model.content.oversight.PoliceCommittee;
import io.github.openita.model.time.MonthRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over the station's inspection and monitoring committee. */
public final class OversightRules {

    static final String BIOGRAPHY = "police-committee/public-member-biography";
    static final String RESULTS = "police-committee/committee-results";
    static final String RESULTS_PERIOD = "police-committee/committee-results-period";

    private OversightRules() {}

    /** The rules. */
    public static List<Rule<PoliceCommittee>> all() {
        return List.of(
                new SeatsKnown(),
                new ResultsCoverPeriod(),
                new HeldInPeriod(),
                new PublishedAfterPeriod<>(PoliceCommittee.class, RESULTS, OversightRules::period));
    }

    /** The months of which results are given. */
    static @Nullable MonthRange period(PoliceCommittee content) {
        CommitteeResults results = content.results();
        return results == null ? null : results.period();
    }
}
