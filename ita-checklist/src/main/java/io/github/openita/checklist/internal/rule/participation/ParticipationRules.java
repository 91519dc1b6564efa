package io.github.openita.checklist.internal.rule.participation;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.participation.ActivityTopic;
import io.github.openita.model.content.participation.HeadParticipation;
import java.util.List;

/** Every rule over activities of the station head. */
public final class ParticipationRules {

    static final String INTEGRITY_ACTIVITY = "head-participation/integrity-activity";
    static final String FISCAL_YEAR = "head-participation/fiscal-year";
    static final String ITA_BRIEFING = "head-participation/ita-briefing";

    /** O24.1: an activity for integrity or ethics, or against corruption or bribery, that says what was done. */
    static final WholeActivity FOR_INTEGRITY = new WholeActivity(
            INTEGRITY_ACTIVITY,
            List.of(
                    ActivityTopic.INTEGRITY,
                    ActivityTopic.ETHICS,
                    ActivityTopic.ANTI_CORRUPTION,
                    ActivityTopic.ANTI_BRIBERY),
            true);

    private ParticipationRules() {}

    /** The rules. */
    public static List<Rule<HeadParticipation>> all() {
        return List.of(
                FOR_INTEGRITY,
                new WholeActivity(ITA_BRIEFING, List.of(ActivityTopic.ITA_BRIEFING), false),
                new HeldInYear(),
                new HeadInOfficeThen());
    }
}
