package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.content.organization.Manpower;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edition of 2566 asks of a later fiscal year that year's own days and months. */
class LaterYearTest {

    private static final String AS_OF = "/disclosures/O1/content/manpower/asOf";

    private static final LocalDate ON = LocalDate.of(2027, 5, 2);

    /** The sample of fiscal year 2570, to be edited. */
    private static JsonTree tree2570() {
        return Samples.tree("complete-2570");
    }

    private static Assessment assess(JsonTree tree) {
        return Samples.CHECKLIST.assess(Samples.read(tree), ON);
    }

    @Test
    void aDossierOfFiscalYear2570HasEverythingByTheEditionOf2566() {
        Assessment assessment = assess(tree2570());

        assertThat(assessment.fiscalYear().number()).isEqualTo(2570);
        assertThat(Samples.changes(Samples.assessComplete(), assessment)).isEmpty();
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.item("O20").dueOn()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2026-12-30", "2027-01-01", "2027-12-31"})
    void anotherDayFails(String day) {
        Assessment assessment = assess(tree2570().set(AS_OF, day));

        assertThat(assessment.requirement("O1.2.1").outcome()).isEqualTo(Outcome.FAIL);
        Finding finding = assessment.findings("O1.2.1").get(0);
        assertThat(finding.message().en()).contains("31 December 2026");
        assertThat(finding.message().th()).contains("๓๑ ธันวาคม").contains("๒๕๖๙");
    }

    @Test
    void dataOfTheEditionsOwnYearFailInAnother() {
        Assessment assessment = assess(Samples.completeTree().set("/fiscalYear", 2570));

        assertThat(Samples.changes(Samples.assessComplete(), assessment))
                .containsOnlyKeys(
                        "O1.2", "O1.2.1", "O2.3", "O4.3", "O4.3.1", "O6.1", "O6.1.1", "O6.2", "O6.2.1", "O6.2.2",
                        "O6.3", "O7.1", "O7.3", "O7.3.1", "O11.1", "O11.1.1", "O17.1", "O17.2", "O17.2.1", "O18.1",
                        "O18.1.3", "O19.1", "O19.2", "O20.3", "O22.4", "O22.4.1", "O24.2", "O25.2", "O28.5", "O28.6",
                        "O28.7");
        assertThat(assessment.findings("O20.3"))
                .extracting(Finding::kind)
                .containsOnly(ProblemKind.OUTSIDE_PERIOD, ProblemKind.MONTH_MISSING)
                .hasSize(12);
    }

    @Test
    void aYearOfTheBuddhistEraIsWrongAndSaidToBe() {
        Dossier complete = Samples.complete();
        Disclosure<OrganizationInfo> disclosure =
                complete.disclosure(OrganizationInfo.class).orElseThrow();
        OrganizationInfo info = Objects.requireNonNull(disclosure.content());
        OrganizationInfo mistaken = info.withManpower(new Manpower(
                LocalDate.of(2565, 12, 31),
                Objects.requireNonNull(info.manpower()).rows()));

        Assessment assessment = Samples.assess(complete.with(disclosure.withContent(mistaken)));

        assertThat(assessment.requirement("O1.2.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.kind() == ProblemKind.WRONG_CALENDAR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("R11");
                    assertThat(finding.location().pointer()).isEqualTo(AS_OF);
                });
    }
}
