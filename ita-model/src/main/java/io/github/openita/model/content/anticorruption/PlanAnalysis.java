package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.MayBeAbsent;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was studied and analysed to make the plan (O28.3, R71).
 *
 * @param linkages linkage with related plans; three are named, more may be added (O28.3.1)
 * @param situation the situation of corruption at the station; the list is open (O28.3.2)
 * @param briberyPolicy the analysis of the Anti-Bribery Policy (O28.3.3)
 * @param previousResult the ITA result of the past year; that there is none is stated (O28.3.4)
 * @param otherMatters other related matters, if any (O28.3.5)
 */
public record PlanAnalysis(
        List<@Valid RelatedPlanLinkage> linkages,
        List<SituationFinding> situation,
        @Valid @Nullable BriberyPolicyAnalysis briberyPolicy,
        @Nullable PreviousItaResult previousResult,
        @MayBeAbsent List<@Valid OtherMatter> otherMatters) {

    /** Absent lists become empty. */
    public PlanAnalysis {
        linkages = Lists.copy(linkages);
        situation = Lists.copy(situation);
        otherMatters = Lists.copy(otherMatters);
    }

    /** Linkages with related plans, of which nothing more was analysed. */
    public static PlanAnalysis of(RelatedPlanLinkage... linkages) {
        return new PlanAnalysis(List.of(linkages), List.of(), null, null, List.of());
    }

    /** With the situation of corruption at the station. */
    public PlanAnalysis withSituation(SituationFinding... situation) {
        return new PlanAnalysis(linkages, List.of(situation), briberyPolicy, previousResult, otherMatters);
    }

    /** With the analysis of the Anti-Bribery Policy. */
    public PlanAnalysis withBriberyPolicy(BriberyPolicyAnalysis briberyPolicy) {
        return new PlanAnalysis(linkages, situation, briberyPolicy, previousResult, otherMatters);
    }

    /** With the ITA result of the past year, or the statement that there is none. */
    public PlanAnalysis withPreviousResult(PreviousItaResult previousResult) {
        return new PlanAnalysis(linkages, situation, briberyPolicy, previousResult, otherMatters);
    }

    /** With other related matters. */
    public PlanAnalysis withOtherMatters(OtherMatter... otherMatters) {
        return new PlanAnalysis(linkages, situation, briberyPolicy, previousResult, List.of(otherMatters));
    }
}
