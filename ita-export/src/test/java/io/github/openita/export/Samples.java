package io.github.openita.export;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import java.nio.file.Path;
import java.time.LocalDate;

/** The sample dossiers. */
public final class Samples {

    private static final Path FOLDER = Path.of("../ita-examples/samples");

    private Samples() {}

    /** A sample by its name, such as {@code complete}. */
    public static Dossier dossier(String name) {
        return DossierJson.standard().read(FOLDER.resolve(name + ".json"));
    }

    /** A sample, assessed. */
    public static Assessment assessed(String name, LocalDate asOf) {
        return Checklist.standard().assess(dossier(name), asOf);
    }
}
