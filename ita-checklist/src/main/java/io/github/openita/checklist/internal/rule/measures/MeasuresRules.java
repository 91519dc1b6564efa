package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.internal.rule.AroundRule;
import java.util.List;

/** The rules over the plan of measures. */
public final class MeasuresRules {

    private MeasuresRules() {}

    /** All of them. */
    public static List<AroundRule> all() {
        return List.of(
                new EveryIndicatorOnce(),
                new EveryIndicatorMeasured(),
                new ReferencesHold(),
                new ServesItsIndicator(),
                new PlanForTheYear(),
                new ClosedByTheHead());
    }
}
