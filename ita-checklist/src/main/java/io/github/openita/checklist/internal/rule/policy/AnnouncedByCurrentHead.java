package io.github.openita.checklist.internal.rule.policy;

import static io.github.openita.checklist.internal.rule.policy.PolicyRules.CURRENT_HEAD;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.value.Person;

/** R20: the policy is announced by the current head of the station, compared by name. Lowers the outcome. */
final class AnnouncedByCurrentHead implements Rule<AntiBriberyAnnouncement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R20", CURRENT_HEAD).on(Grounds.IMPLIED);
    }

    @Override
    public Class<AntiBriberyAnnouncement> content() {
        return AntiBriberyAnnouncement.class;
    }

    @Override
    public void judge(Case<AntiBriberyAnnouncement> given, Verdicts verdicts) {
        Person announcer = given.content().announcedBy();
        StationHead head = given.station().head();
        Location at = given.at().child("announcedBy");
        Location headAt = given.stationAt().child("head");
        if (announcer == null || !announcer.named()) {
            verdicts.missing(CURRENT_HEAD, at, ProblemKind.MISSING);
        } else if (head == null) {
            verdicts.missing(CURRENT_HEAD, headAt, ProblemKind.MISSING);
        } else if (head.person() == null || !head.person().named()) {
            verdicts.review(CURRENT_HEAD, headAt.child("person"), ProblemKind.HEAD_UNKNOWN);
        } else if (announcer.sameNameAs(head.person())) {
            verdicts.pass(CURRENT_HEAD);
        } else {
            verdicts.fail(CURRENT_HEAD, at, ProblemKind.NOT_CURRENT_HEAD);
        }
    }
}
