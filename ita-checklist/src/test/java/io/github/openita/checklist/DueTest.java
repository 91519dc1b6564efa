package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Due;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.dossier.Dossier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Due dates and monthly reports, which the as-of date alone decides; and what it does not decide. */
class DueTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, NOT_YET_DUE",
        "2023-04-30, NOT_YET_DUE",
        "2023-05-01, DUE",
        "2023-05-31, DUE",
        "2023-06-01, OVERDUE",
        "2024-05-15, OVERDUE",
    })
    void whatIsOpenIsDueAtTheEndOfMay(LocalDate asOf, Due due) {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), asOf);

        assertThat(assessment.open()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.dueOn()).isEqualTo(LocalDate.of(2023, 5, 31));
            assertThat(each.due()).isEqualTo(due);
        });
        assertThat(assessment.tally().overdue())
                .isEqualTo(due == Due.OVERDUE ? assessment.tally().errors() : 0);
    }

    @Test
    void whatIsNotOpenIsNotDue() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), LocalDate.of(2023, 6, 1));

        assertThat(assessment.requirements())
                .filteredOn(each -> !each.outcome().isOpen())
                .isNotEmpty()
                .allMatch(each -> each.due() == null && each.dueOn() == null);
    }

    @Test
    void aLaterFiscalYearIsDueInItsOwnMay() {
        Dossier later = Dossier.of("police-station:2566", 2570, Samples.gaps().station());

        Assessment assessment = Samples.CHECKLIST.assess(later, LocalDate.of(2027, 5, 1));

        assertThat(assessment.item("O20").dueOn()).isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(assessment.requirement("O20.1").due()).isEqualTo(Due.DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-15, 2022-10-28",
        "2022-10-01, 2022-10-28",
        "2023-02-28, 2023-02-28",
        "2023-03-01, 2023-03-28",
        "2023-03-29, 2023-04-28",
        "2022-12-31, 2023-01-28",
        "2023-09-28, 2023-09-28",
        "2023-09-29, ",
        "2024-01-01, ",
    })
    void theNextMonthlyReportIsOnThe28thWhileTheYearLasts(LocalDate asOf, LocalDate next) {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), asOf);

        assertThat(assessment.item("O20").nextReportOn()).isEqualTo(next);
        assertThat(assessment.item("O23").nextReportOn()).isEqualTo(next);
        assertThat(assessment.item("O1").nextReportOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2022-10-01", "2023-05-31", "2023-06-01", "2100-01-01"})
    void noOutcomeAndNoFindingDependsOnTheDay(LocalDate asOf) {
        Assessment one = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);
        Assessment other = Samples.CHECKLIST.assess(Samples.gaps(), asOf);

        assertThat(Samples.changes(one, other)).isEmpty();
        assertThat(other.findings()).isEqualTo(one.findings());
    }

    @Test
    void butForAttestationsOfALaterDay() {
        Assessment before = Samples.CHECKLIST.assess(Samples.complete(), LocalDate.of(2023, 2, 26));
        Assessment on = Samples.CHECKLIST.assess(Samples.complete(), LocalDate.of(2023, 4, 25));

        assertThat(Samples.changes(on, before))
                .containsOnlyKeys(
                        "O1.1", "O1.1.1", "O8.2.1", "O8.2.2", "O8.2.3", "O8.2.4", "O12.2", "O14.2", "O15.3", "O18.3",
                        "O27.2", "O29.2", "O29.2.2")
                .allSatisfy((id, outcome) -> assertThat(outcome).isEqualTo(Outcome.NEEDS_REVIEW));
        assertThat(Samples.changes(on, Samples.assessComplete())).isEmpty();
    }

    @Test
    void everyItemSaysWhenItIsDueWhetherOpenOrNot() {
        assertThat(Samples.assessComplete().items())
                .allMatch(item -> LocalDate.of(2023, 5, 31).equals(item.dueOn()));
        assertThat(Samples.assessComplete().item("O1").requirements())
                .extracting(RequirementAssessment::due)
                .containsOnlyNulls();
    }
}
