package io.github.openita.checklist.internal.rule.participation;

import static io.github.openita.checklist.internal.rule.participation.ParticipationRules.INTEGRITY_ACTIVITY;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.participation.HeadActivity;
import io.github.openita.model.content.participation.HeadParticipation;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.List;

/** R20, proposed: who is named as the current head of the station was so on the day of the activity. Remarks only. */
final class HeadInOfficeThen implements Rule<HeadParticipation> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R20", Grounds.PROPOSED);
    }

    @Override
    public Class<HeadParticipation> content() {
        return HeadParticipation.class;
    }

    @Override
    public void judge(Case<HeadParticipation> given, Verdicts verdicts) {
        StationHead head = given.station().head();
        if (head == null || head.since() == null || head.person() == null) {
            return;
        }
        List<HeadActivity> activities = given.content().activities();
        for (int i = 0; i < activities.size(); i++) {
            Person named = activities.get(i).head();
            LocalDate heldOn = activities.get(i).heldOn();
            if (named != null && named.sameNameAs(head.person()) && heldOn != null && heldOn.isBefore(head.since())) {
                Location at = given.at().child("activities").child(i).child("heldOn");
                verdicts.remark(INTEGRITY_ACTIVITY, Severity.WARNING, at, ProblemKind.BEFORE_HEAD);
            }
        }
    }
}
