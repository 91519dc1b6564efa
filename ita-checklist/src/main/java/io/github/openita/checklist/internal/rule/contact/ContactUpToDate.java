package io.github.openita.checklist.internal.rule.contact;

import static io.github.openita.checklist.internal.rule.contact.ContactRules.UPDATED_ON_CHANGE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.KnownChanges;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.contact.ContactAndFeedback;
import io.github.openita.model.content.contact.ContactInfo;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.StationChangeKind;
import java.time.LocalDate;
import java.util.EnumSet;

/**
 * R15: the item was published or updated after every known change of contact data. No update date need be shown here, so
 * the day of publication does as well.
 */
final class ContactUpToDate implements Rule<ContactAndFeedback> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R15", UPDATED_ON_CHANGE);
    }

    @Override
    public Class<ContactAndFeedback> content() {
        return ContactAndFeedback.class;
    }

    @Override
    public void judge(Case<ContactAndFeedback> given, Verdicts verdicts) {
        ContactInfo contact = given.content().contact();
        Location at = given.at().child("contact");
        LocalDate changedOn = contact == null ? null : contact.lastChangedOn();
        if (changedOn == null) {
            Location lacking = contact == null ? at : at.child("lastChangedOn");
            verdicts.missing(UPDATED_ON_CHANGE, lacking, ProblemKind.MISSING);
        }
        LocalDate updatedOn = Periods.latest(given.disclosure()).orElse(null);
        if (updatedOn == null) {
            verdicts.missing(UPDATED_ON_CHANGE, given.disclosureAt().child("updatedOn"), ProblemKind.MISSING);
            return;
        }
        KnownChanges changes = KnownChanges.ofStation(given, EnumSet.of(StationChangeKind.CONTACT))
                .with(changedOn, at.child("lastChangedOn"));
        if (changes.judge(UPDATED_ON_CHANGE, updatedOn, verdicts) && changedOn != null) {
            verdicts.pass(UPDATED_ON_CHANGE);
        }
    }
}
