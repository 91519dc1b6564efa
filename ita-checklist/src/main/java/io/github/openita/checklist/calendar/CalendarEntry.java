package io.github.openita.checklist.calendar;

import io.github.openita.model.edition.Cadence;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Due;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Responsibility;
import io.github.openita.model.edition.Term;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An item in the calendar of a fiscal year.
 *
 * @param item the item
 * @param responsible who is responsible: who reviews, who makes the data, who reports
 * @param checklist what belongs to it, as the official checklist prints it
 * @param dueOn the last day on which it is published in time; absent where the edition sets none
 * @param alternative what may hold in place of that day
 * @param reportsOn the days on which progress is reported; empty where no monthly report is asked for
 */
public record CalendarEntry(
        DisclosureItem item,
        List<ResponsibleUnit> responsible,
        List<CheckPoint> checklist,
        @Nullable LocalDate dueOn,
        @Nullable Text alternative,
        List<LocalDate> reportsOn) {

    private static final String UNITS = "responsibleUnits";

    /** Copies the lists. */
    public CalendarEntry {
        responsible = List.copyOf(responsible);
        checklist = List.copyOf(checklist);
        reportsOn = List.copyOf(reportsOn);
    }

    static CalendarEntry of(DisclosureItem item, Edition edition, FiscalYear year) {
        Responsibility responsibility = item.responsibility();
        Due due = responsibility.due();
        Cadence cadence = responsibility.cadence();
        return new CalendarEntry(
                item,
                units(responsibility, edition),
                CheckPoints.of(item, year),
                due == null ? null : due.period().resolve(year),
                due == null ? null : due.alternative(),
                cadence == null ? List.of() : monthly(cadence.dayOfMonth(), year));
    }

    /** A day of every month of a fiscal year, the last day where a month is shorter. */
    static List<LocalDate> monthly(int dayOfMonth, FiscalYear year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(year::month)
                .map(month -> day(month, dayOfMonth))
                .toList();
    }

    private static LocalDate day(YearMonth month, int dayOfMonth) {
        return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }

    private static List<ResponsibleUnit> units(Responsibility responsibility, Edition edition) {
        List<ResponsibleUnit> units = new ArrayList<>();
        add(ResponsibleUnit.Duty.REVIEW, responsibility.review(), edition, units);
        responsibility.data().forEach(code -> add(ResponsibleUnit.Duty.DATA, code, edition, units));
        add(ResponsibleUnit.Duty.REPORT, responsibility.report(), edition, units);
        return units;
    }

    private static void add(
            ResponsibleUnit.Duty duty, @Nullable String code, Edition edition, List<ResponsibleUnit> units) {
        if (code != null) {
            Text name = edition.vocabulary(UNITS)
                    .flatMap(vocabulary -> vocabulary.term(code))
                    .map(Term::name)
                    .orElse(Text.of(code, code));
            units.add(new ResponsibleUnit(duty, code, name));
        }
    }
}
