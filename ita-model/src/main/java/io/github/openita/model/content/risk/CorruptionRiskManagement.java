package io.github.openita.model.content.risk;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Corruption risks and how they are managed (O25 of the 2566 edition).
 *
 * @param assessment risk assessment and management plan (O25.1 to O25.4)
 * @param followUp report on managing the risks (O25.5)
 */
@ContentKey("corruption-risk-management")
public record CorruptionRiskManagement(
        @Valid @Nullable RiskAssessment assessment,
        @Valid @Nullable RiskFollowUp followUp) implements Content {

    /** An assessment without a report yet. */
    public static CorruptionRiskManagement of(RiskAssessment assessment) {
        return new CorruptionRiskManagement(assessment, null);
    }

    /** With the report on managing the risks. */
    public CorruptionRiskManagement withFollowUp(RiskFollowUp followUp) {
        return new CorruptionRiskManagement(assessment, followUp);
    }
}
