package io.github.openita.checklist.internal.rule.policy;

import static io.github.openita.checklist.internal.rule.policy.PolicyRules.EIGHT_CONTENTS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.WhistleblowerProtection;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** R65: the policy has objectives, scope, definition, breach, monitoring, channel, protection and date. */
final class EightContents implements Rule<AntiBriberyAnnouncement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R65", EIGHT_CONTENTS);
    }

    @Override
    public Class<AntiBriberyAnnouncement> content() {
        return AntiBriberyAnnouncement.class;
    }

    private static final int ASKED = 8;

    @Override
    public void judge(Case<AntiBriberyAnnouncement> given, Verdicts verdicts) {
        AntiBriberyPolicy policy = given.content().policy();
        if (policy == null) {
            verdicts.missing(EIGHT_CONTENTS, given.at().child("policy"), ProblemKind.MISSING);
            return;
        }
        int present = present(policy) + (given.content().announcedOn() == null ? 0 : 1);
        if (present == ASKED) {
            verdicts.pass(EIGHT_CONTENTS);
        } else {
            verdicts.missing(
                    EIGHT_CONTENTS, given.at().child("policy"), ProblemKind.CONTENTS_INCOMPLETE, present, ASKED);
        }
    }

    private static int present(AntiBriberyPolicy policy) {
        Text definition = policy.bribe() == null ? null : policy.bribe().definition();
        boolean channel = policy.complaintChannels().stream().anyMatch(Contact::answered);
        boolean protection = protects(policy.protection());
        long texts = Stream.of(
                        answered(policy.objectives()),
                        answered(policy.scope()),
                        answered(definition),
                        answered(policy.breach()),
                        answered(policy.monitoring()),
                        channel,
                        protection)
                .filter(there -> there)
                .count();
        return (int) texts;
    }

    private static boolean protects(@Nullable WhistleblowerProtection protection) {
        return protection != null && answered(protection.complainants()) && answered(protection.confidentiality());
    }

    private static boolean answered(@Nullable Text text) {
        return text != null && text.answered();
    }
}
