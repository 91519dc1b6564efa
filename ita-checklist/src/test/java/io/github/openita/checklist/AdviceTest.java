package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is advised only: its absence is said, as a warning, and costs nothing that must be. */
class AdviceTest {

    @ParameterizedTest
    @ValueSource(strings = {"O12 O12.2", "O14 O14.2", "O15 O15.3"})
    void aFormForThePublicIsAdvisedOnly(String pair) {
        String item = pair.substring(0, pair.indexOf(' '));
        String advised = pair.substring(pair.indexOf(' ') + 1);
        JsonTree tree = Samples.completeTree();
        tree.remove("/disclosures/" + item + "/content/publicVersion");

        Assessment assessment = Samples.assess(tree);

        assertThat(assessment.requirement(advised).outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        assertWarnsOnly(assessment, item);
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "issue", "examplesAt"})
    void whatMakesAGoodManualIsAdvisedOnly(String component) {
        JsonTree tree = Samples.completeTree();
        tree.remove("/disclosures/O8/attestations");
        for (int manual = 0; manual < 5; manual++) {
            tree.remove("/disclosures/O8/content/manuals/" + manual + '/' + component);
        }

        Assessment assessment = Samples.assess(tree);

        assertThat(assessment.requirement("O8.1").outcome()).isEqualTo(Outcome.PASS);
        assertWarnsOnly(assessment, "O8");
    }

    private static void assertWarnsOnly(Assessment assessment, String item) {
        List<Severity> severities = assessment.findings().stream()
                .filter(finding -> item.equals(finding.subject().item()))
                .map(finding -> finding.severity())
                .toList();

        assertThat(severities).contains(Severity.WARNING).doesNotContain(Severity.ERROR);
    }
}
