package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of dossiers however wrong they are. */
class VariedDossierProperties {

    private static final DossierJson JSON = DossierJson.standard();

    @Provide
    Arbitrary<JsonTree> dossiers() {
        return VariedDossiers.any();
    }

    @Property(tries = 150)
    void whatIsWrittenIsReadAgain(@ForAll("dossiers") JsonTree tree) {
        Dossier dossier = Samples.read(tree);

        Dossier again = JSON.read(JSON.write(dossier), "written.json");

        assertThat(again).isEqualTo(dossier);
    }

    @Property(tries = 150)
    void assessingNeverThrowsAndWhateverIsOpenIsExplained(@ForAll("dossiers") JsonTree tree) {
        Assessment assessment = Samples.assess(tree);

        assertThat(assessment.requirements()).hasSize(260);
        for (RequirementAssessment each : assessment.requirements()) {
            assertThat(each.basis() != null).as(each.id()).isEqualTo(each.outcome() == Outcome.PASS);
            assertThat(!each.outcome().isOpen() || isExplained(each, assessment.findings()))
                    .as(each.id())
                    .isTrue();
        }
    }

    private static boolean isExplained(RequirementAssessment open, List<Finding> findings) {
        return findings.stream()
                .map(Finding::subject)
                .anyMatch(subject -> subject.requirement() == null
                        ? open.requirement().item().equals(subject.item())
                        : (subject.requirement() + ".").startsWith(open.id() + "."));
    }

    @Property(tries = 50)
    void theSameDossierGivesTheSameAssessment(@ForAll("dossiers") JsonTree tree) {
        assertThat(Samples.assess(tree).findings())
                .isEqualTo(Samples.assess(Samples.read(tree)).findings());
    }

    /** Laws stand in an order that counts; rows of every other list may be in any. */
    @Property(tries = 40)
    void theOrderOfRowsDecidesNothing(@ForAll long seed) {
        JsonTree tree = Samples.completeTree();
        Random random = new Random(seed);
        List<String> lists = tree.pointersBelow("/disclosures").stream()
                .filter(pointer -> !pointer.startsWith("/disclosures/O3/"))
                .filter(pointer -> tree.find(pointer) instanceof List<?>)
                .sorted(Comparator.reverseOrder()) // inner lists first: moving a row moves what is in it
                .toList();
        for (String pointer : lists) {
            List<Object> rows = new ArrayList<>((List<?>) Objects.requireNonNull(tree.find(pointer)));
            Collections.shuffle(rows, random);
            tree.set(pointer, rows);
        }

        Map<String, Outcome> changed = new TreeMap<>(Samples.changes(Samples.assessComplete(), Samples.assess(tree)));

        assertThat(changed).isEmpty();
    }
}
