package io.github.openita.checklist.internal.rule.improvement;

import io.github.openita.checklist.internal.rule.PictureOrPdf;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.value.FileRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over the plan to serve the public better and the report on it. */
public final class ImprovementRules {

    static final String PLAN = "service-improvement/plan";
    static final String RESULTS = "service-improvement/results";
    static final String INFOGRAPHIC = "service-improvement/infographic";

    private ImprovementRules() {}

    /** The rules. */
    public static List<Rule<ServiceImprovement>> all() {
        return List.of(
                new PlanOfYear(),
                new ResultsOfPlan(),
                new EveryIssueReported(),
                new PictureOrPdf<>(
                        "R35",
                        INFOGRAPHIC,
                        ServiceImprovement.class,
                        ImprovementRules::infographic,
                        given -> given.at().child("report").child("infographic")));
    }

    private static @Nullable FileRef infographic(ServiceImprovement content) {
        return content.report() == null ? null : content.report().infographic();
    }
}
