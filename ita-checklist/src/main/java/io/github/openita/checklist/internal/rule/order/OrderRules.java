package io.github.openita.checklist.internal.rule.order;

import io.github.openita.checklist.internal.rule.AroundRule;
import java.util.List;

/** The rules over the committee order. */
public final class OrderRules {

    private OrderRules() {}

    /** All of them. */
    public static List<AroundRule> all() {
        return List.of(
                new OneChair(),
                new ASecretary(),
                new EveryInstrumentOwned(),
                new MembersWhole(),
                new AssignedToMembers(),
                new DatedInYear(),
                new SignedByTheHead());
    }
}
