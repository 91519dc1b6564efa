package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.AnnouncementRules.COMPLETE;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OneOf;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.announcement.AnnouncementRegister;
import io.github.openita.model.content.announcement.ProcurementAnnouncement;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * R01: a register of the months asked for has as many announcements as are listed of these months. Where nothing was
 * procured there is nothing to be complete.
 */
final class RegisterAgrees implements Rule<ProcurementAnnouncements> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R01", COMPLETE);
    }

    @Override
    public Class<ProcurementAnnouncements> content() {
        return ProcurementAnnouncements.class;
    }

    @Override
    public void judge(Case<ProcurementAnnouncements> given, Verdicts verdicts) {
        ProcurementAnnouncements content = given.content();
        Location at = given.at().child("register");
        AnnouncementRegister register = content.register();
        if (content.announcements().isEmpty() && AnnouncementRules.nothingProcured(given)) {
            verdicts.notApplicable(COMPLETE);
        } else if (register == null) {
            verdicts.missing(COMPLETE, at, ProblemKind.MISSING);
        } else {
            boolean right = isOfThePeriod(given, register, at, verdicts);
            if (agrees(content, register, given, verdicts) && right) {
                verdicts.pass(COMPLETE);
            }
        }
    }

    private static boolean isOfThePeriod(
            Case<ProcurementAnnouncements> given, AnnouncementRegister register, Location at, Verdicts verdicts) {
        boolean source = OneOf.in(AnnouncementRegister.class)
                .or("source", register.source())
                .or("extract", register.extract())
                .judge(COMPLETE, at, verdicts);
        boolean period = Periods.months(given, COMPLETE, register.period(), at.child("period"), verdicts);
        LocalDate extractedOn = register.extractedOn();
        Location extractedAt = at.child("extractedOn");
        if (extractedOn == null) {
            verdicts.missing(COMPLETE, extractedAt, ProblemKind.MISSING);
            return false;
        }
        YearMonth last = register.period() == null ? null : register.period().to();
        if (last != null && extractedOn.isBefore(last.atEndOfMonth())) {
            verdicts.remark(COMPLETE, Severity.WARNING, extractedAt, ProblemKind.PUBLISHED_BEFORE_END, last);
        }
        return source && period;
    }

    private static boolean agrees(
            ProcurementAnnouncements content,
            AnnouncementRegister register,
            Case<ProcurementAnnouncements> given,
            Verdicts verdicts) {
        Location at = given.at().child("announcements");
        List<ProcurementAnnouncement> rows = content.announcements();
        Integer total = register.total();
        if (total == null) {
            verdicts.missing(COMPLETE, given.at().child("register").child("total"), ProblemKind.MISSING);
            return false;
        }
        if (rows.stream().anyMatch(row -> row.announcedOn() == null)) {
            return false; // a constraint has asked for the day
        }
        MonthRange period = register.period();
        if (period != null && period.isComplete() && total != listed(rows, period)) {
            verdicts.fail(COMPLETE, at, ProblemKind.SUM_DIFFERS);
            return false;
        }
        return true;
    }

    /** How many announcements are dated in the months of the register; a plan may be older and does not count then. */
    private static long listed(List<ProcurementAnnouncement> rows, MonthRange period) {
        return rows.stream()
                .map(ProcurementAnnouncement::announcedOn)
                .filter(day -> day != null && period.contains(YearMonth.from(day)))
                .count();
    }
}
