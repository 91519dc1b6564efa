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
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The edition of 2566 asks of a later fiscal year that year's own days and months. */
class LaterYearTest {

    private static final String AS_OF = "/disclosures/O1/content/manpower/asOf";
    private static final String MONTHS = "/disclosures/O20/content/months";

    private static JsonTree tree2570() {
        JsonTree tree = Samples.completeTree().set("/fiscalYear", 2570);
        tree.set(AS_OF, "2026-12-31");
        for (int i = 0; i < 6; i++) {
            tree.set(
                    MONTHS + "/" + i + "/month",
                    YearMonth.of(2026, 10).plusMonths(i).toString());
            LocalDate published = LocalDate.of(2026, 11, 28).plusMonths(i);
            tree.set(MONTHS + "/" + i + "/publishedOn", published.toString());
        }
        return tree;
    }

    @Test
    void manpowerIsAskedAsOfThatYearsDecemberAndSummariesOfThatYearsMonths() {
        Assessment assessment = Samples.assess(tree2570());

        assertThat(Samples.changes(Samples.assessComplete(), assessment)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2026-12-30", "2027-01-01", "2027-12-31"})
    void anotherDayFails(String day) {
        Assessment assessment = Samples.assess(tree2570().set(AS_OF, day));

        assertThat(assessment.requirement("O1.2.1").outcome()).isEqualTo(Outcome.FAIL);
        Finding finding = assessment.findings("O1.2.1").get(0);
        assertThat(finding.message().en()).contains("31 December 2026");
        assertThat(finding.message().th()).contains("๓๑ ธันวาคม").contains("๒๕๖๙");
    }

    @Test
    void monthsOfTheEditionsOwnYearFail() {
        JsonTree tree = Samples.completeTree().set("/fiscalYear", 2570).set(AS_OF, "2026-12-31");

        Assessment assessment = Samples.assess(tree);

        assertThat(Samples.changes(Samples.assessComplete(), assessment)).containsOnlyKeys("O20.3");
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
