package io.github.openita.checklist.internal.rule.complaint;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * R42, proposed: channels of a kind that the policy (O23) names too are not all others than the policy's. Both items of
 * complaints are compared with the policy, and so with one another. Remarks only.
 *
 * @param content the content
 * @param criterion the criterion of its channels
 * @param channels reads them
 * @param <C> the content
 */
record ChannelsAgree<C extends Content>(Class<C> content, String criterion, Function<C, List<Contact>> channels)
        implements Rule<C> {

    /** Kinds of which a station usually has one for all complaints; places to walk in and the like are many. */
    private static final Set<ContactKind> COMPARED = Set.of(ContactKind.PHONE, ContactKind.EMAIL, ContactKind.LINE);

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R42", Grounds.PROPOSED);
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        List<Contact> own = channels.apply(given.content());
        List<Contact> policys = given.dossier()
                .get(AntiBriberyAnnouncement.class)
                .map(AntiBriberyAnnouncement::policy)
                .map(AntiBriberyPolicy::complaintChannels)
                .orElse(List.of());
        for (ContactKind kind : COMPARED.stream().sorted().toList()) {
            Set<String> here = values(own, kind);
            Set<String> there = values(policys, kind);
            Set<String> common = new HashSet<>(here);
            common.retainAll(there);
            if (!here.isEmpty() && !there.isEmpty() && common.isEmpty()) {
                given.edition()
                        .itemOf(ContentTypes.keyOf(AntiBriberyAnnouncement.class))
                        .ifPresent(item -> verdicts.remark(
                                criterion,
                                Severity.WARNING,
                                given.at().child("channels"),
                                ProblemKind.DIFFERS_FROM_ITEM,
                                item.code()));
                return;
            }
        }
    }

    private static Set<String> values(List<Contact> channels, ContactKind kind) {
        return channels.stream()
                .filter(channel -> channel.kind() == kind && !ThaiText.isBlank(channel.value()))
                .map(channel -> bare(channel.value()))
                .collect(Collectors.toSet());
    }

    private static String bare(@Nullable String value) {
        return ThaiText.nameKey(String.valueOf(value)).replaceAll("[ ()-]", "");
    }
}
