package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.UPDATED_ON_CHANGE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.KnownChanges;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.organization.Vacancy;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.StationChangeKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** R15: the item was updated after every known change of structure, manpower or executives. */
final class UpdatedOnChange implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R15", UPDATED_ON_CHANGE);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    private static final Set<StationChangeKind> CONCERNED =
            EnumSet.of(StationChangeKind.HEAD, StationChangeKind.EXECUTIVE, StationChangeKind.CHART);

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        LocalDate updatedOn = given.disclosure().updatedOn();
        if (updatedOn == null) {
            verdicts.missing(UPDATED_ON_CHANGE, given.disclosureAt().child("updatedOn"), ProblemKind.MISSING);
        }
        if (given.content().lastChangedOn() == null) {
            verdicts.missing(UPDATED_ON_CHANGE, given.at().child("lastChangedOn"), ProblemKind.MISSING);
        }
        if (updatedOn != null
                && changes(given).judge(UPDATED_ON_CHANGE, updatedOn, verdicts)
                && given.content().lastChangedOn() != null) {
            verdicts.pass(UPDATED_ON_CHANGE);
        }
    }

    private static KnownChanges changes(Case<OrganizationInfo> given) {
        KnownChanges changes = KnownChanges.ofStation(given, CONCERNED)
                .with(given.content().lastChangedOn(), given.at().child("lastChangedOn"));
        List<Executive> executives = given.content().executives();
        for (int i = 0; i < executives.size(); i++) {
            Location at = given.at().child("executives").child(i);
            Vacancy vacancy = executives.get(i).vacancy();
            LocalDate vacantSince = vacancy == null ? null : vacancy.vacantSince();
            changes = changes.with(executives.get(i).inPostSince(), at.child("inPostSince"))
                    .with(vacantSince, at.child("vacancy").child("vacantSince"));
        }
        return changes;
    }
}
