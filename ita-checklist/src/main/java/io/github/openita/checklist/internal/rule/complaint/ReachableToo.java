package io.github.openita.checklist.internal.rule.complaint;

import static io.github.openita.checklist.internal.rule.complaint.ComplaintRules.CHANNEL;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;

/** R39, implied: the channels can be reached from the main website too. Remarks only, for no clause asks for it. */
final class ReachableToo implements Rule<CorruptionComplaints> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R39", Grounds.IMPLIED);
    }

    @Override
    public Class<CorruptionComplaints> content() {
        return CorruptionComplaints.class;
    }

    @Override
    public void judge(Case<CorruptionComplaints> given, Verdicts verdicts) {
        WebLink link = given.content().linkedFrom();
        Location at = given.at().child("linkedFrom");
        if (link == null || !link.answered()) {
            verdicts.remark(CHANNEL, Severity.WARNING, at, ProblemKind.MISSING);
        } else if (!WebAddress.isWellFormed(link.url())) {
            verdicts.remark(CHANNEL, Severity.WARNING, at, ProblemKind.MALFORMED_ADDRESS);
        } else if (Hosts.onMainWebsite(given.station(), link.url())
                .filter(there -> !there)
                .isPresent()) {
            verdicts.remark(CHANNEL, Severity.WARNING, at, ProblemKind.OTHER_WEBSITE);
        }
    }
}
