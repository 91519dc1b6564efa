package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Edition;
import org.jspecify.annotations.Nullable;

/** Checks what no single record of an edition shows: that its parts fit together (R90 to R93). */
final class Integrity {

    private Integrity() {}

    /** @param counts the declared counts, if there are any */
    static void check(Edition edition, @Nullable Node counts, Problems problems) {
        FrameworkChecks.check(edition, problems);
        new RequirementChecks(edition, problems).check();
        VocabularyChecks.check(edition, problems);
        edition.measures().ifPresent(measures -> MeasureChecks.check(edition, measures, problems));
        edition.scoring().ifPresent(scoring -> ScoringChecks.check(edition, scoring, problems));
        edition.risk().ifPresent(risk -> ScoringChecks.check(risk, problems));
        CountChecks.check(edition, counts, problems);
    }
}
