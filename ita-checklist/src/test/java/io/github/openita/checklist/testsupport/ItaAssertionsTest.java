package io.github.openita.checklist.testsupport;

import static io.github.openita.checklist.testsupport.ItaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.organization.WorkLineDuties;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.WorkLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a user's test sees when an assertion passes, and above all when it fails. */
class ItaAssertionsTest {

    private static final LocalDate DUE = LocalDate.of(2023, 5, 31);

    private static final WorkLineDuties GENERAL_STAFF =
            new WorkLineDuties(WorkLine.GENERAL_STAFF, Text.of("งานธุรการ"));

    private static final Assessment ASSESSMENT = Checklist.standard().assess(dossier(), LocalDate.of(2023, 2, 15));

    /**
     * October without anything but the work, November without procurement; nothing after; duties for a reviewer to compare;
     * O5 by its address alone.
     */
    private static Dossier dossier() {
        ProcurementSummary summary = ProcurementSummary.of(
                MonthlySummary.of(YearMonth.of(2022, 10), Procurement.of(Text.of("จ้างซ่อมรถยนต์สายตรวจ"))),
                MonthlySummary.none(YearMonth.of(2022, 11), Text.of("ไม่มีการจัดซื้อจัดจ้าง")));
        return Dossier.of("police-station:2566", 2566, Station.of(Text.of("สถานีตำรวจภูธรสมมติ")))
                .with(summary)
                .with(OrganizationInfo.of().withWorkLines(List.of(GENERAL_STAFF)))
                .with("contact-and-feedback", Disclosure.at("https://sommut.police.example/contact"));
    }

    @Test
    void says_nothing_of_what_is_as_expected() {
        assertThatCode(() -> {
                    assertThat(ASSESSMENT).passes("O20.1.1", "O20.4");
                    assertThat(ASSESSMENT).requirement("O20.4").passes().hasBasis(Basis.COMPUTED);
                    assertThat(ASSESSMENT).requirement("O20.3").fails().isOpen().isDueOn(DUE);
                    assertThat(ASSESSMENT).requirement("O20.1.2").isNotProvided();
                    assertThat(ASSESSMENT).requirement("O1.1.1").needsReview();
                    assertThat(ASSESSMENT).requirement("O1.6").isNotApplicable();
                    assertThat(ASSESSMENT).item("O20").isNotComplete();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void names_the_requirement_in_both_languages_with_outcome_and_due_date() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O20.3").passes())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expecting requirement O20.3 to be PASS, but it is not:")
                .hasMessageContaining("O20.3 is FAIL, ERROR, due on 2023-05-31")
                .hasMessageContaining("สรุปผลการจัดซื้อจัดจ้างที่เปิดเผยเป็นข้อมูล ๖ เดือนแรกของปีงบประมาณ พ.ศ. ๒๕๖๖")
                .hasMessageContaining("The procurement summaries disclosed are those of the first six months");
    }

    @Test
    void shows_each_finding_with_its_rule_place_and_hint_in_both_languages() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O20.3").passes())
                .hasMessageContaining("- R01 MONTH_MISSING (O20.3) at /disclosures/O20/content/months")
                .hasMessageContaining("“สรุปรายเดือน” ยังขาดเดือนมีนาคม ๒๕๖๖")
                .hasMessageContaining("“Monthly summaries” still lacks March 2023 (B.E. 2566)")
                .hasMessageContaining("→ เพิ่มข้อมูลของเดือนที่ขาด")
                .hasMessageContaining("→ add the month; if there was nothing in it, state so");
    }

    @Test
    void explains_a_parent_by_its_children_and_an_absent_item_by_the_item() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O20.1").passes())
                .hasMessageContaining("missing MISSING (O20.1.2) at");
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O2.1").passes())
                .hasMessageContaining("item-missing ITEM_MISSING at /disclosures/O2");
    }

    @Test
    void says_what_a_pass_rests_on_where_another_outcome_or_basis_was_expected() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O20.4").isOpen())
                .hasMessageContaining("Expecting requirement O20.4 to be open")
                .hasMessageContaining("O20.4 is PASS (COMPUTED)");
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O20.1.1").hasBasis(Basis.ATTESTED))
                .hasMessageContaining("to pass on the basis ATTESTED")
                .hasMessageContaining("O20.1.1 is PASS (STATED)");
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O20.3").isDueOn(DUE.plusDays(1)))
                .hasMessageContaining("to be due on 2023-06-01");
    }

    @Test
    void names_all_that_do_not_pass_and_none_that_do() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).passes("O20.4", "O20.1.2", "O20.3"))
                .hasMessageContaining("O20.1.2 is NOT_PROVIDED")
                .hasMessageContaining("O20.3 is FAIL")
                .hasMessageNotContaining("O20.4");
    }

    @Test
    void counts_what_is_open_in_an_item_and_cuts_long_lists() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).item("O20").isComplete())
                .hasMessageStartingWith(
                        "Expecting item O20 (Monthly procurement summary) to be complete, but 12 of its 15");
        assertThatThrownBy(() -> assertThat(ASSESSMENT).hasNoOpenRequirementsIn("O5"))
                .hasMessageContaining("to have no open requirement")
                .hasMessageContaining("and 6 more requirements");
        Assessment complete = ASSESSMENT.only("O20");
        assertThatThrownBy(() -> assertThat(complete).item("O5")).hasMessageContaining("its items are: O20");
    }

    @Test
    void holds_no_value_of_the_dossier() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).item("O20").isComplete())
                .hasMessageNotContaining("จ้างซ่อมรถยนต์สายตรวจ");
    }

    @Test
    void keeps_a_description_and_works_softly() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT)
                        .as("our station")
                        .requirement("O20.3")
                        .passes())
                .hasMessageStartingWith("[our station] Expecting requirement O20.3");
        assertThatThrownBy(() -> SoftAssertions.assertSoftly(softly -> {
                    softly.check(
                            () -> assertThat(ASSESSMENT).requirement("O20.3").passes());
                    softly.check(
                            () -> assertThat(ASSESSMENT).requirement("O20.5").passes());
                }))
                .hasMessageContaining("Multiple Failures (2 failures)");
    }

    @Test
    void names_the_edition_where_a_requirement_is_not_in_it() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).requirement("O99.1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "Expecting requirement O99.1, but this assessment against police-station:2566 has none");
    }
}
