package io.github.openita.examples.plainjava;

import static io.github.openita.checklist.testsupport.ItaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.model.edition.Basis;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A test as a user would write it, with OpenITA's assertions beside AssertJ's own. */
class BuildDossierTest {

    private final Assessment assessment = BuildDossier.assess();

    @Test
    void tells_what_the_month_says_and_what_it_lacks() {
        assertThat(assessment).passes("O20.1.1", "O20.1.2", "O20.1.3", "O20.1.5", "O20.1.6", "O20.1.7");
        assertThat(assessment).requirement("O20.1.2").passes().hasBasis(Basis.STATED);
        assertThat(assessment).requirement("O20.1.8").isNotProvided().isDueOn(LocalDate.of(2023, 5, 31));
        assertThat(assessment).requirement("O20.3").fails();
    }

    @Test
    void prints_a_line_for_each_gap() {
        assertThat(BuildDossier.gaps(assessment).lines())
                .anyMatch(line -> line.endsWith("Contract or agreement” is not given yet"))
                .contains("ERROR “Monthly summaries” still lacks March 2023 (B.E. 2566)");
    }

    @Test
    void fails_in_words_that_say_what_to_do() {
        assertThatThrownBy(() -> assertThat(assessment).item("O20").isComplete())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("O20.1.8 is NOT_PROVIDED, ERROR, due on 2023-05-31")
                .hasMessageContaining("ระบุเลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง")
                .hasMessageContaining("states the number and date of the contract or agreement")
                .hasMessageContaining("/disclosures/O20/content/months/0/procurements/0/contract")
                .hasMessageContaining("→ add it to what the station publishes and enter it in the dossier");
    }
}
