package io.github.openita.model.content.improvement;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What makes a service hard for the public, and how that is solved (O26.1.2 to O26.1.4).
 *
 * @param id id, unique in the plan; the report refers to it (R69)
 * @param kind pain point, obstacle or need
 * @param description what it is
 * @param source where it comes from; not asked for (O26.1.2.1)
 * @param howTo how it is solved
 * @param expectedResult result expected
 * @param publicImpact positive impact on the public
 */
public record ServiceIssue(
        @Nullable String id,
        @Required(criterion = "pain-point") @Nullable IssueKind kind,
        @Required(criterion = "pain-point") @Nullable Text description,
        @Nullable IssueSource source,
        @Required(criterion = "how-to") @Nullable Text howTo,
        @Required(criterion = "positive-impact") @Nullable Text expectedResult,
        @Required(criterion = "positive-impact") @Nullable Text publicImpact) {

    /** An issue of which no solution is known yet. */
    public static ServiceIssue of(String id, IssueKind kind, Text description) {
        return new ServiceIssue(id, kind, description, null, null, null, null);
    }

    /** With where it comes from. */
    public ServiceIssue from(IssueSource source) {
        return new ServiceIssue(id, kind, description, source, howTo, expectedResult, publicImpact);
    }

    /** With how it is solved, what is expected of that, and what the public has of it. */
    public ServiceIssue solvedBy(Text howTo, Text expectedResult, Text publicImpact) {
        return new ServiceIssue(id, kind, description, source, howTo, expectedResult, publicImpact);
    }
}
