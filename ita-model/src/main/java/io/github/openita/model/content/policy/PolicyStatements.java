package io.github.openita.model.content.policy;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The statements of the two policies (O23.1).
 *
 * @param antiBribery the Anti-Bribery Policy
 * @param noGift the No Gift Policy
 */
public record PolicyStatements(
        @Required(criterion = "both-policies") @Nullable Text antiBribery,
        @Required(criterion = "both-policies") @Nullable Text noGift) {

    /** With other words of the Anti-Bribery Policy. */
    public PolicyStatements withAntiBribery(Text antiBribery) {
        return new PolicyStatements(antiBribery, noGift);
    }

    /** With other words of the No Gift Policy. */
    public PolicyStatements withNoGift(Text noGift) {
        return new PolicyStatements(antiBribery, noGift);
    }
}
