package io.github.openita.model.content.policy;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Contents of the policy (O23.2). Each text has Thai and English; one record makes both versions.
 *
 * @param objectives objectives (O23.2.1)
 * @param scope to whom it applies (O23.2.2)
 * @param bribe what a bribe is (O23.2.3)
 * @param breach how a breach is dealt with (O23.2.4)
 * @param monitoring monitoring and inspection (O23.2.5)
 * @param complaintChannels channels for complaints and tip-offs, at least one (O23.2.6)
 * @param protection protection of those who complain, and confidentiality (O23.2.7)
 * @param furtherClauses what the station adds of its own accord, printed after the rest (O23.3)
 */
public record AntiBriberyPolicy(
        @Required(criterion = "objectives") @Nullable Text objectives,
        @Required(criterion = "scope") @Nullable Text scope,
        @Valid @Nullable BribeDefinition bribe,
        @Required(criterion = "breach-measures") @Nullable Text breach,
        @Required(criterion = "monitoring") @Nullable Text monitoring,
        List<@Required(criterion = "complaint-channel") Contact> complaintChannels,
        @Valid @Nullable WhistleblowerProtection protection,
        List<PolicyClause> furtherClauses) {

    /** Absent lists become empty. */
    public AntiBriberyPolicy {
        complaintChannels = Lists.copy(complaintChannels);
        furtherClauses = Lists.copy(furtherClauses);
    }

    /** With other objectives. */
    public AntiBriberyPolicy withObjectives(Text objectives) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, furtherClauses);
    }

    /** With another scope. */
    public AntiBriberyPolicy withScope(Text scope) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, furtherClauses);
    }

    /** With another definition of a bribe. */
    public AntiBriberyPolicy withBribe(BribeDefinition bribe) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, furtherClauses);
    }

    /** With other measures against a breach. */
    public AntiBriberyPolicy withBreach(Text breach) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, furtherClauses);
    }

    /** With other monitoring. */
    public AntiBriberyPolicy withMonitoring(Text monitoring) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, furtherClauses);
    }

    /** With other channels. */
    public AntiBriberyPolicy withComplaintChannels(Contact... complaintChannels) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, List.of(complaintChannels), protection, furtherClauses);
    }

    /** With other protection. */
    public AntiBriberyPolicy withProtection(WhistleblowerProtection protection) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, furtherClauses);
    }

    /** With further clauses, in place of those that stand. */
    public AntiBriberyPolicy withFurtherClauses(PolicyClause... furtherClauses) {
        return new AntiBriberyPolicy(
                objectives, scope, bribe, breach, monitoring, complaintChannels, protection, List.of(furtherClauses));
    }
}
