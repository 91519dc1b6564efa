package io.github.openita.checklist.internal.rule.plan;

import static io.github.openita.checklist.internal.rule.plan.PlanRules.ORDERED_PLANS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.plan.AnnualPlan;
import io.github.openita.model.content.plan.OrderedPlan;
import io.github.openita.model.content.plan.OrderedPlanKind;
import io.github.openita.model.field.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** R52: the plan has the four plans ordered by the chain of command; the title is the evidence, not the kind. */
final class FourOrderedPlans implements Rule<ActionPlan> {

    private static final Map<OrderedPlanKind, String> CRITERIA = new EnumMap<>(Map.of(
            OrderedPlanKind.CRIME, "action-plan/crime-plan",
            OrderedPlanKind.GAMBLING_VICE, "action-plan/gambling-and-vice-plan",
            OrderedPlanKind.HUMAN_TRAFFICKING, "action-plan/human-trafficking-plan",
            OrderedPlanKind.VEHICLE_THEFT, "action-plan/vehicle-theft-plan"));

    @Override
    public RuleInfo info() {
        return RuleInfo.computed(
                "R52",
                Stream.concat(Stream.of(ORDERED_PLANS), CRITERIA.values().stream())
                        .toArray(String[]::new));
    }

    @Override
    public Class<ActionPlan> content() {
        return ActionPlan.class;
    }

    @Override
    public void judge(Case<ActionPlan> given, Verdicts verdicts) {
        AnnualPlan plan = given.content().plan();
        List<OrderedPlan> ordered = plan == null ? List.of() : plan.orderedPlans();
        Location at = given.at().child("plan").child("orderedPlans");
        if (ordered.isEmpty()) {
            verdicts.missing(ORDERED_PLANS, at, ProblemKind.EMPTY);
        } else {
            verdicts.pass(ORDERED_PLANS);
        }
        CRITERIA.forEach((kind, criterion) -> judge(kind, criterion, ordered, at, verdicts));
    }

    private static void judge(
            OrderedPlanKind kind, String criterion, List<OrderedPlan> ordered, Location at, Verdicts verdicts) {
        boolean there = false;
        boolean titled = false;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).kind() == kind) {
                there = true;
                titled |= ordered.get(i).titled();
                if (!ordered.get(i).titled()) {
                    verdicts.missing(criterion, at.child(i).child("title"), ProblemKind.MISSING);
                }
            }
        }
        if (titled) {
            verdicts.pass(criterion);
        } else if (!there) {
            verdicts.missing(criterion, at, ProblemKind.NOT_COVERED, kind);
        }
    }
}
