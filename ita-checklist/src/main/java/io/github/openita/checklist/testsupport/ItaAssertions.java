package io.github.openita.checklist.testsupport;

import io.github.openita.checklist.assessment.Assessment;

/**
 * The way in for tests. Its name goes well beside AssertJ's own: both may be imported statically.
 *
 * <pre>{@code
 * assertThat(assessment).requirement("O20.4").passes().hasBasis(Basis.COMPUTED);
 * assertThat(assessment).item("O20").isComplete();
 * }</pre>
 *
 * A failing assertion says what is asked, in Thai and English, what came out, and every finding with its place and hint.
 * Like findings, messages hold no value of the dossier.
 */
public final class ItaAssertions {

    private ItaAssertions() {}

    /** Assertions about an assessment. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }
}
