package io.github.openita.checklist.internal.rule.complaint;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.content.complaint.PublicComplaintChannel;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.value.Contact;
import java.util.List;
import java.util.function.Function;

/**
 * The complaint channels that an item names.
 *
 * @param content the content of the item
 * @param channels reads them
 * @param <C> the content
 */
record ItemChannels<C extends Content>(Class<C> content, Function<C, List<Contact>> channels) {

    static final ItemChannels<CorruptionComplaints> COMPLAINTS =
            new ItemChannels<>(CorruptionComplaints.class, CorruptionComplaints::channels);
    static final ItemChannels<PublicComplaintChannel> OUTSIDERS =
            new ItemChannels<>(PublicComplaintChannel.class, PublicComplaintChannel::channels);
    static final ItemChannels<AntiBriberyAnnouncement> POLICY =
            new ItemChannels<>(AntiBriberyAnnouncement.class, ItemChannels::ofPolicy);

    /** Those that a dossier has. */
    List<Contact> in(Dossier dossier) {
        return dossier.get(content).map(channels).orElse(List.of());
    }

    private static List<Contact> ofPolicy(AntiBriberyAnnouncement announcement) {
        return announcement.policy() == null ? List.of() : announcement.policy().complaintChannels();
    }
}
