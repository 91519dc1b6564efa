package io.github.openita.checklist.internal.rule.mandate;

import static io.github.openita.checklist.internal.rule.mandate.MandateRules.ROLES;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.mandate.StationMandate;
import io.github.openita.model.station.StationChange;
import io.github.openita.model.station.StationChangeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * R27, implied: roles of work lines follow the internal order that divides the work, so they were published or updated not
 * before the last change of it that is known. Remarks only.
 */
final class RolesOfCurrentOrder implements Rule<StationMandate> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R27", Grounds.IMPLIED);
    }

    @Override
    public Class<StationMandate> content() {
        return StationMandate.class;
    }

    @Override
    public void judge(Case<StationMandate> given, Verdicts verdicts) {
        Optional<LocalDate> published = Periods.latest(given.disclosure());
        List<StationChange> changes = given.station().changes();
        for (int i = 0; i < changes.size(); i++) {
            LocalDate on = changes.get(i).on();
            boolean divided = changes.get(i).kind() == StationChangeKind.CHART;
            if (divided && on != null && published.filter(on::isAfter).isPresent()) {
                verdicts.remark(
                        ROLES,
                        Severity.WARNING,
                        given.stationAt().child("changes").child(i).child("on"),
                        ProblemKind.OUTDATED);
            }
        }
    }
}
