package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.AnnouncementRules.ANNOUNCEMENTS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.announcement.ProcurementAnnouncement;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.field.Location;
import java.util.List;

/**
 * R06, R94: there are announcements, and every one is for the year assessed; or it is stated that nothing was procured, as
 * the monthly summaries state too.
 */
final class AnnouncedForTheYear implements Rule<ProcurementAnnouncements> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R06", ANNOUNCEMENTS);
    }

    @Override
    public Class<ProcurementAnnouncements> content() {
        return ProcurementAnnouncements.class;
    }

    @Override
    public void judge(Case<ProcurementAnnouncements> given, Verdicts verdicts) {
        List<ProcurementAnnouncement> rows = given.content().announcements();
        boolean none = given.content().statesNone();
        Location noneAt = given.at().child("noneStatement");
        if (none && (!rows.isEmpty() || !AnnouncementRules.nothingProcured(given))) {
            verdicts.fail(ANNOUNCEMENTS, noneAt, ProblemKind.CONTRADICTION);
        } else if (none) {
            verdicts.pass(ANNOUNCEMENTS);
        } else if (rows.isEmpty()) {
            verdicts.missing(ANNOUNCEMENTS, given.at().child("announcements"), ProblemKind.NEITHER_ROWS_NOR_NONE);
        } else if (allOfTheYear(given, rows, verdicts)) {
            verdicts.pass(ANNOUNCEMENTS);
        }
    }

    private static boolean allOfTheYear(
            Case<ProcurementAnnouncements> given, List<ProcurementAnnouncement> rows, Verdicts verdicts) {
        boolean all = true;
        for (int i = 0; i < rows.size(); i++) {
            Location at = given.at().child("announcements").child(i).child("fiscalYear");
            all &= Periods.fiscalYear(given, ANNOUNCEMENTS, rows.get(i).fiscalYear(), at, verdicts);
        }
        return all;
    }
}
