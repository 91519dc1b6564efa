package io.github.openita.checklist.internal.rule.policy;

import static io.github.openita.checklist.internal.rule.policy.PolicyRules.ANNOUNCEMENT_DATE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;

/** R65: the announcement states its day, month and year. */
final class AnnouncementDated implements Rule<AntiBriberyAnnouncement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R65", ANNOUNCEMENT_DATE);
    }

    @Override
    public Class<AntiBriberyAnnouncement> content() {
        return AntiBriberyAnnouncement.class;
    }

    @Override
    public void judge(Case<AntiBriberyAnnouncement> given, Verdicts verdicts) {
        if (given.content().announcedOn() == null) {
            verdicts.missing(ANNOUNCEMENT_DATE, given.at().child("announcedOn"), ProblemKind.MISSING);
        } else {
            verdicts.pass(ANNOUNCEMENT_DATE);
        }
    }
}
