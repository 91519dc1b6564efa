package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.UPDATED_ON_CHANGE;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.station.StationHead;
import java.time.LocalDate;

/** R21: a new head of the station means an update of the item. Lowers the outcome. */
final class NewHeadNeedsUpdate implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R21", UPDATED_ON_CHANGE).on(Grounds.IMPLIED);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        LocalDate updatedOn = given.disclosure().updatedOn();
        StationHead head = given.station().head();
        LocalDate since = head == null ? null : head.since();
        if (updatedOn == null) {
            verdicts.missing(UPDATED_ON_CHANGE, given.disclosureAt().child("updatedOn"), ProblemKind.MISSING);
        } else if (since != null && updatedOn.isBefore(since)) {
            verdicts.fail(UPDATED_ON_CHANGE, given.stationAt().child("head").child("since"), ProblemKind.OUTDATED);
        } else {
            verdicts.pass(UPDATED_ON_CHANGE);
        }
    }
}
