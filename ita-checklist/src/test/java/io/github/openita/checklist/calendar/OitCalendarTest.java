package io.github.openita.checklist.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.calendar.CalendarEvent.Kind;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OitCalendarTest {

    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private final OitCalendar year = OitCalendar.of(EDITION, 2566);

    private static CalendarEntry entry(OitCalendar calendar, String code) {
        return calendar.entries().stream()
                .filter(each -> each.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyItemIsDueByTheEndOfMayOfTheFiscalYear() {
        assertThat(year.entries())
                .hasSize(30)
                .allSatisfy(entry -> assertThat(entry.dueOn()).isEqualTo(LocalDate.of(2023, 5, 31)));
        assertThat(OitCalendar.of(EDITION, 2570).entries())
                .allSatisfy(entry -> assertThat(entry.dueOn()).isEqualTo(LocalDate.of(2027, 5, 31)));
    }

    @Test
    void thirteenItemsAreReportedOnThe28thOfEveryMonth() {
        assertThat(year.reportedMonthly())
                .extracting(entry -> entry.item().code())
                .containsExactly(
                        "O13", "O19", "O20", "O21", "O22", "O23", "O24", "O25", "O26", "O27", "O28", "O29", "O30");
        assertThat(entry(year, "O13").reportsOn())
                .hasSize(12)
                .startsWith(LocalDate.of(2022, 10, 28))
                .endsWith(LocalDate.of(2023, 9, 28))
                .contains(LocalDate.of(2023, 2, 28));
        assertThat(entry(year, "O1").reportsOn()).isEmpty();
    }

    @Test
    void theCommitteeReviewsAtTheEndOfEveryQuarter() {
        assertThat(year.reviewsOn())
                .containsExactly(
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2023, 3, 31),
                        LocalDate.of(2023, 6, 30),
                        LocalDate.of(2023, 9, 30));
    }

    @Test
    void anItemHasItsUnitsAndItsChecklist() {
        CalendarEntry discretion = entry(year, "O13");

        assertThat(discretion.responsible())
                .extracting(unit -> unit.duty() + " " + unit.code())
                .containsExactly("REVIEW ผกก.", "DATA ป.", "DATA จร.", "DATA สอบสวน", "DATA สืบสวน", "REPORT ธร.");
        assertThat(entry(year, "O7").checklist())
                .filteredOn(point -> point.section() != null)
                .extracting(point -> point.requirement().id())
                .containsExactly("O7.1", "O7.3");
        assertThat(entry(year, "O7").checklist())
                .extracting(point -> point.requirement().id() + " " + point.depth())
                .startsWith("O7.1 0", "O7.1.1 1", "O7.1.2 1", "O7.1.3 1", "O7.1.3.2.1 2")
                .doesNotContain("O7.1.1.1 2");
    }

    @Test
    void theOfficialChecklistHas137Boxes() {
        assertThat(year.entries().stream().flatMap(entry -> entry.checklist().stream()))
                .filteredOn(point -> point.requirement().printedAs().name().equals("CHECKBOX"))
                .hasSize(137);
    }

    @Test
    void timesAreThoseOfTheFiscalYear() {
        assertThat(entry(OitCalendar.of(EDITION, 2570), "O20").checklist())
                .extracting(CheckPoint::period)
                .anySatisfy(period -> assertThat(period).asString().contains("๒๕๖๙", "๒๕๗๐"));
    }

    @Test
    void whatIsDueFromADayBeginsWithThatDay() {
        List<CalendarEvent> due = year.dueFrom(LocalDate.of(2023, 5, 28));

        assertThat(due.get(0).kind()).isEqualTo(Kind.REPORT);
        assertThat(due.get(0).on()).isEqualTo(LocalDate.of(2023, 5, 28));
        assertThat(due.get(1).kind()).isEqualTo(Kind.DEADLINE);
        assertThat(due).hasSize(1 + 30 + 4 + 2);
        assertThat(year.dueFrom(LocalDate.of(2023, 5, 29))).hasSize(due.size() - 1);
        assertThat(year.dueFrom(LocalDate.of(2022, 10, 1))).hasSize(46).isEqualTo(year.events());
        assertThat(year.dueFrom(LocalDate.of(2023, 10, 1))).isEmpty();
    }
}
