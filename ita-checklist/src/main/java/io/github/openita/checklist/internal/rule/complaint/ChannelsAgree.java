package io.github.openita.checklist.internal.rule.complaint;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R42, proposed: where two items name complaint channels of one kind, they have one at least in common. Remarks only, for
 * a station may have several. The remark stands at the first of the kind.
 *
 * @param own the channels looked at
 * @param criterion their criterion
 * @param others those that they are compared with
 * @param <C> the content of the item
 */
record ChannelsAgree<C extends Content>(ItemChannels<C> own, String criterion, List<ItemChannels<?>> others)
        implements Rule<C> {

    /** Kinds of which a station usually has one for all complaints; places to walk in and the like are many. */
    private static final List<ContactKind> COMPARED = List.of(ContactKind.PHONE, ContactKind.EMAIL, ContactKind.LINE);

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R42", Grounds.PROPOSED);
    }

    @Override
    public Class<C> content() {
        return own.content();
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        List<Contact> channels = own.channels().apply(given.content());
        for (ContactKind kind : COMPARED) {
            Set<Text> differing = differing(given, kind, keys(channels, kind));
            if (!differing.isEmpty()) {
                Location at = given.at().child("channels").child(first(channels, kind));
                verdicts.remark(criterion, Severity.WARNING, at, ProblemKind.DIFFERS_FROM_ITEM, differing);
            }
        }
    }

    private static int first(List<Contact> channels, ContactKind kind) {
        return channels.stream().map(Contact::kind).toList().indexOf(kind);
    }

    /** The items that name channels of a kind, and none of these. */
    private Set<Text> differing(Case<C> given, ContactKind kind, Set<String> here) {
        Set<Text> differing = new LinkedHashSet<>();
        for (ItemChannels<?> other : others) {
            Set<String> there = keys(other.in(given.dossier()), kind);
            if (!here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there)) {
                itemOf(other, given.edition()).ifPresent(differing::add);
            }
        }
        return differing;
    }

    /** An item by its code, which is the same in both languages. */
    private static Optional<Text> itemOf(ItemChannels<?> channels, Edition edition) {
        return edition.itemOf(ContentTypes.keyOf(channels.content()))
                .map(DisclosureItem::code)
                .map(code -> Text.of(code, code));
    }

    private static Set<String> keys(List<Contact> channels, ContactKind kind) {
        return channels.stream()
                .filter(channel -> channel.kind() == kind)
                .map(Contact::value)
                .filter(value -> !ThaiText.isBlank(value))
                .map(value -> key(kind, value))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is the same for one telephone number, however it is written; other addresses are compared as names are. */
    private static String key(ContactKind kind, String value) {
        String name = ThaiText.nameKey(value);
        if (kind != ContactKind.PHONE) {
            return name;
        }
        return Digits.toArabic(name).replaceAll("[ ().-]", "").replaceFirst("^\\+?66", "0");
    }
}
