package io.github.openita.checklist.internal.rule.complaint;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.complaint.PublicComplaintChannel;
import java.util.List;

/** Every rule over the channel for outsiders. */
public final class OutsiderRules {

    static final String OUTSIDER_CHANNEL = "public-complaint-channel/outsider-channel";
    static final String MAIN_WEBSITE_LINK = "public-complaint-channel/main-website-link";

    private OutsiderRules() {}

    /** The rules. */
    public static List<Rule<PublicComplaintChannel>> all() {
        return List.of(
                new LinkedFromMainWebsite(),
                new ChannelsAgree<>(
                        ItemChannels.OUTSIDERS,
                        OUTSIDER_CHANNEL,
                        List.of(ItemChannels.COMPLAINTS, ItemChannels.POLICY)));
    }
}
