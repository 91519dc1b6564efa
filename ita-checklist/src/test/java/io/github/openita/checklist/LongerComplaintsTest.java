package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.edition.Basis;
import org.junit.jupiter.api.Test;

/** R99: complaints of more than the first half, as of a later month, are a reviewer's to decide. */
class LongerComplaintsTest {

    private static final String O22 = "/disclosures/O22";
    private static final String FIGURES = O22 + "/content/statistics";

    private static JsonTree longer() {
        return Samples.completeTree().set(FIGURES + "/period/to", "2023-04").set(FIGURES + "/asOf", "2023-04");
    }

    private static Assessment attested(JsonTree tree, String verdict, String requirements) {
        return Samples.assess(tree.setJson(
                O22 + "/attestations",
                "[{'reviewer': {'name': 'นางสาวตรวจทาน ตัวอย่าง', 'position': {'th': 'กรรมการตรวจสอบ'}}, 'on': '2023-05-01',"
                        + " 'verdict': '" + verdict + "', 'requirements': " + requirements
                        + ", 'note': {'th': 'ตรวจกับทะเบียนแล้ว'}}]"));
    }

    @Test
    void acceptedItPassesAsAttested() {
        Assessment assessment = attested(longer(), "ACCEPTED", "['O22.4.1']");

        assertThat(Samples.changes(Samples.assessComplete(), assessment)).isEmpty();
        assertThat(assessment.requirement("O22.4").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assessment.requirement("O22.4.1").basis()).isEqualTo(Basis.ATTESTED);
        assertThat(assessment.findings()).extracting(Finding::kind).doesNotContain(ProblemKind.ATTESTATION_VOID);
    }

    @Test
    void rejectedFails() {
        Assessment assessment = attested(longer(), "REJECTED", "['O22']");

        assertThat(assessment.requirement("O22.4").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(assessment.requirement("O22.4.1").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void whatCanBeComparedTakesNoAttestation() {
        JsonTree late = Samples.completeTree().set(FIGURES + "/asOf", "2023-04");
        Assessment assessment = attested(late, "ACCEPTED", "['O22.4.1']");

        assertThat(assessment.requirement("O22.4.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(assessment.findings()).extracting(Finding::kind).contains(ProblemKind.ATTESTATION_VOID);
    }
}
