package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.Requirement;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No requirement is without a mutation that breaks it. */
class MutationCoverageTest {

    @Test
    void onlyPermissionsCannotBeBroken() {
        Set<String> broken = new HashSet<>();
        MutationTest.mutations().forEach(mutation -> {
            broken.add(mutation.requirement());
            mutation.others().stream()
                    .map(Mutation.Other::id)
                    .filter(id -> decision(id) == Decision.CHILDREN)
                    .forEach(broken::add);
        });
        Set<String> unbroken = new TreeSet<>();
        Samples.typedItems().stream()
                .flatMap(item -> item.requirements().stream())
                .map(Requirement::id)
                .filter(id -> !broken.contains(id))
                .forEach(unbroken::add);

        assertThat(unbroken)
                .containsExactly(
                        "O1.6",
                        "O11.2",
                        "O12.1.3",
                        "O13.1.1",
                        "O14.1.1",
                        "O15.1.1",
                        "O21.2",
                        "O23.3",
                        "O26.1.1",
                        "O26.1.2.1",
                        "O28.4.1");
    }

    @Test
    void everyRequirementThatDecidesForItselfFailsOrIsNotProvidedSomewhere() {
        Set<String> lost = new HashSet<>();
        MutationTest.mutations().stream()
                .filter(mutation -> mutation.outcome() == Outcome.FAIL || mutation.outcome() == Outcome.NOT_PROVIDED)
                .forEach(mutation -> lost.add(mutation.requirement()));

        assertThat(Samples.typedItems().stream()
                        .flatMap(item -> item.requirements().stream())
                        .filter(requirement -> requirement.decides() == Decision.OWN)
                        .map(Requirement::id))
                .allMatch(lost::contains);
    }

    private static Decision decision(String id) {
        return Samples.EDITION.requirement(id).orElseThrow().decides();
    }
}
