package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.organization.OrganizationRules;
import io.github.openita.checklist.internal.rule.policy.PolicyRules;
import io.github.openita.checklist.internal.rule.procurement.ProcurementRules;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.ContentTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules judge which content. */
final class Rules {

    private Rules() {}

    /** A judge for each content record, by content key. */
    static Map<String, ContentJudge<?>> judges(Constraints constraints) {
        return Stream.of(
                        judge(OrganizationInfo.class, constraints, OrganizationRules.all()),
                        judge(ProcurementSummary.class, constraints, ProcurementRules.all()),
                        judge(AntiBriberyAnnouncement.class, constraints, PolicyRules.all()))
                .collect(Collectors.toUnmodifiableMap(judge -> ContentTypes.keyOf(judge.type()), Function.identity()));
    }

    private static <C extends Content> ContentJudge<?> judge(
            Class<C> type, Constraints constraints, List<Rule<C>> rules) {
        return new ContentJudge<>(type, constraints, rules);
    }
}
