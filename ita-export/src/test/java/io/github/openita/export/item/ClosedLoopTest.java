package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.Samples;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.edition.Kind;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written from a dossier, entered into it as published, is what the checklist asks for. */
class ClosedLoopTest {

    private static final ItemAddresses ADDRESSES = ItemAddresses.in("https://sommut.police.example/ita/");

    private static Edition edition(Dossier dossier) {
        return Editions.standard().find(dossier.edition()).orElseThrow();
    }

    private static Dossier entered(Dossier dossier, LocalDate day) {
        List<ItemDocument> documents = ItemDocuments.create().of(dossier, edition(dossier), Language.TH, day);
        return ADDRESSES.enter(documents, dossier, edition(dossier));
    }

    /** The dossier with no file where the written ones would stand. */
    private static Dossier without(Dossier dossier, LocalDate day) {
        List<ItemDocument> documents = ItemDocuments.create().of(dossier, edition(dossier), Language.TH, day).stream()
                .map(each -> new ItemDocument(each.item(), each.id(), List.of(), each.document()))
                .toList();
        return ADDRESSES.enter(documents, dossier, edition(dossier));
    }

    private static List<String> failed(Dossier dossier, LocalDate day, Kind... kinds) {
        Assessment assessment = Checklist.standard().assess(dossier, day);
        return edition(dossier).requirements().stream()
                .filter(requirement ->
                        List.of(kinds).contains(requirement.nature().kind()))
                .map(Requirement::id)
                .filter(id -> isOpen(assessment.requirement(id).outcome()))
                .toList();
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome == Outcome.FAIL || outcome == Outcome.NOT_PROVIDED;
    }

    @ParameterizedTest
    @CsvSource({"complete, 2023-04-30", "complete-2570, 2027-04-30", "provincial, 2023-04-30"})
    void everyRequirementOfFormatAndTimeIsMet(String sample, LocalDate day) {
        Dossier dossier = Samples.dossier(sample);

        assertThat(failed(entered(dossier, day), day, Kind.FORMAT, Kind.PERIOD, Kind.FREQUENCY))
                .isEmpty();
        assertThat(failed(entered(dossier, day), day, Kind.values())).isEqualTo(failed(dossier, day, Kind.values()));
    }

    @Test
    void withoutTheFilesTheFormatsAreNotMet() {
        LocalDate day = LocalDate.of(2023, 4, 30);

        assertThat(failed(without(Samples.dossier("complete"), day), day, Kind.FORMAT))
                .contains("O7.2", "O7.5", "O11.3", "O17.5", "O18.2", "O20.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sommut", "ftp://sommut.police.example/", "https://sommut.police.example/ita"})
    void aBaseThatIsNoFolderOfAWebsiteIsRefused(String base) {
        assertThatThrownBy(() -> ItemAddresses.in(base)).isInstanceOf(IllegalArgumentException.class);
    }
}
