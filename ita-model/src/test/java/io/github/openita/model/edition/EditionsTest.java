package io.github.openita.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsTest {

    private static final EditionId POLICE = new EditionId("police-station", 2566);
    private static final EditionId SCHOOL = new EditionId("sample-school", 2570);

    @Test
    void holdsTheBuiltInEdition() {
        assertThat(Editions.standard().ids()).containsExactly(POLICE);
        assertThat(Editions.standard().find(POLICE))
                .isEqualTo(Editions.standard().find("police-station:2566"));
        assertThat(Editions.standard().find("police-station:2599")).isEmpty();
        assertThat(Editions.standard().find("nonsense")).isEmpty();
    }

    @Test
    void takesAnEditionOfAnotherAgencyFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("school.json"), SampleEdition.school());
        Editions editions = Editions.standard().with(file);
        assertThat(editions.ids()).containsExactly(POLICE, SCHOOL);
        assertThat(Editions.standard().ids()).containsExactly(POLICE);

        Edition school = editions.find("sample-school:2570").orElseThrow();
        assertThat(school.info().revision()).isEqualTo(2);
        assertThat(school.items()).extracting(DisclosureItem::code).containsExactly("S1", "S2");
        assertThat(school.requirements())
                .extracting(Requirement::id)
                .containsExactly("S1.1", "S1.1.1", "S1.2", "S1.3", "S2.1");
        assertThat(school.children("S1.1")).extracting(Requirement::id).containsExactly("S1.1.1");
        assertThat(school.children("S1.2")).isEmpty();
        assertThat(school.itemOf("lunch").orElseThrow().code()).isEqualTo("S2");
        assertThat(school.requirement("S2.1").orElseThrow().period()).isEqualTo(new Period.AsOfDay(5, 15));
        assertThat(school.giftRule()).isEmpty();
        assertThat(school.scoring()
                        .orElseThrow()
                        .bandsFor(2570)
                        .orElseThrow()
                        .bandOf(new BigDecimal("50.499"), BigDecimal.ZERO))
                .map(ScoreBand::code)
                .contains("NO");
    }

    @Test
    void aLaterEditionWithTheSameIdTakesThePlaceOfTheFirst() {
        Editions first = SampleEdition.read(SampleEdition.school());
        String corrected = SampleEdition.school().replace("\"revision\": 2", "\"revision\": 3");
        Edition second = SampleEdition.read(corrected).find(SCHOOL).orElseThrow();
        assertThat(first.find(SCHOOL).orElseThrow().info().revision()).isEqualTo(2);
        assertThat(second.info().revision()).isEqualTo(3);
    }

    @Test
    void whatAnEditionHoldsCannotBeChanged() {
        Edition edition = Editions.standard().find(POLICE).orElseThrow();
        List<DisclosureItem> items = edition.items();
        Requirement requirement = edition.requirement("O7.4").orElseThrow();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(items::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> requirement.demand().details().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> edition.children("O7.4").clear());
    }

    @Test
    void anIdIsPrintedAndReadBack() {
        assertThat(EditionId.parse(POLICE.toString())).isEqualTo(POLICE);
        for (String bad :
                List.of("", "police-station", "police-station:", "police-station:66", "Police:2566", ":2566")) {
            assertThatIllegalArgumentException().isThrownBy(() -> EditionId.parse(bad));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EditionId.parse("police-station:2023"))
                .withMessageContaining("B.E.");
    }

    @Test
    void aCriterionIsPrintedAndReadBack() {
        Criterion criterion = new Criterion("procurement-summary/none-statement");
        assertThat(new Criterion("procurement-summary/none-statement")).isEqualTo(criterion);
        assertThat(criterion).hasToString("procurement-summary/none-statement");
        for (String bad : List.of("", "a", "a/", "/a", "a/b/c", "A/b", "a--b/c")) {
            assertThat(Criterion.isCriterion(bad)).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> new Criterion(bad));
        }
    }

    @Test
    void anEditionMayBeUsedForALaterYear() {
        Period period = Editions.standard()
                .find(POLICE)
                .flatMap(edition -> edition.requirement("O1.2.1"))
                .map(Requirement::period)
                .orElseThrow();
        assertThat(period.describe(FiscalYear.of(2570)).en()).contains("31 December 2026");
    }
}
