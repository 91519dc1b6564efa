package io.github.openita.checklist.template.risk;

import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.dossier.DossierJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The starter register and criteria, a resource in the form of a dossier. */
final class Starter {

    private static final String RESOURCE = "starter.json";

    private Starter() {}

    /** Risks without ratings, and criteria whose levels have no scores yet. */
    static RiskAssessment read() {
        try (InputStream in = Objects.requireNonNull(Starter.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return DossierJson.standard()
                    .read(in, RESOURCE)
                    .get(CorruptionRiskManagement.class)
                    .map(CorruptionRiskManagement::assessment)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RiskMatrix matrix(RiskAssessment starter) {
        return Objects.requireNonNull(starter.matrix());
    }
}
