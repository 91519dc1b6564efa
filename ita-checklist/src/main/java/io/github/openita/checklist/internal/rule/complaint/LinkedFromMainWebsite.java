package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.OutsiderRules.MAIN_WEBSITE_LINK;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Fault;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.PublicComplaintChannel;
import io.github.openita.model.value.WebLink;
import java.util.Optional;

/** R37: a page of the station's main website leads to the channels; which that is has to be known. */
final class LinkedFromMainWebsite implements Rule<PublicComplaintChannel> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R37", MAIN_WEBSITE_LINK);
    }

    @Override
    public Class<PublicComplaintChannel> content() {
        return PublicComplaintChannel.class;
    }

    @Override
    public void judge(Case<PublicComplaintChannel> given, Verdicts verdicts) {
        WebLink website = given.station().website();
        Optional<Fault> unknown = Fault.in(website, given.stationAt().child("website"));
        if (unknown.isPresent()) {
            unknown.get().say(MAIN_WEBSITE_LINK, verdicts);
        } else if (Hosts.judge(
                given,
                MAIN_WEBSITE_LINK,
                given.content().linkedFrom(),
                given.at().child("linkedFrom"),
                verdicts)) {
            verdicts.pass(MAIN_WEBSITE_LINK);
        }
    }
}
