package io.github.openita.checklist.internal.rule.policy;

import static io.github.openita.checklist.internal.rule.policy.PolicyRules.CURRENT_HEAD;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.station.StationHead;
import java.time.LocalDate;

/** R21: a new head means a new announcement, dated in the current head's time. Lowers the outcome. */
final class AnnouncedInOffice implements Rule<AntiBriberyAnnouncement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R21", CURRENT_HEAD).on(Grounds.IMPLIED);
    }

    @Override
    public Class<AntiBriberyAnnouncement> content() {
        return AntiBriberyAnnouncement.class;
    }

    @Override
    public void judge(Case<AntiBriberyAnnouncement> given, Verdicts verdicts) {
        LocalDate announcedOn = given.content().announcedOn();
        StationHead head = given.station().head();
        LocalDate since = head == null ? null : head.since();
        if (announcedOn == null) {
            verdicts.missing(CURRENT_HEAD, given.at().child("announcedOn"), ProblemKind.MISSING);
        } else if (since == null && head != null && !known(head)) {
            verdicts.review(CURRENT_HEAD, given.stationAt().child("head").child("person"), ProblemKind.HEAD_UNKNOWN);
        } else if (since == null) {
            verdicts.missing(CURRENT_HEAD, given.stationAt().child("head").child("since"), ProblemKind.MISSING);
        } else if (announcedOn.isBefore(since)) {
            verdicts.fail(CURRENT_HEAD, given.at().child("announcedOn"), ProblemKind.BEFORE_HEAD);
        } else {
            verdicts.pass(CURRENT_HEAD);
        }
    }

    /** Nobody took office while the post is vacant, so there is no day to ask for. */
    private static boolean known(StationHead head) {
        return head.person() != null && head.person().named();
    }
}
