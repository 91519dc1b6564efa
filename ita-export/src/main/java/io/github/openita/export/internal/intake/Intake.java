package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.json.PlainJson;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.util.Map;

/** Workbooks of dossiers that answer some editions. */
public final class Intake {

    private final Editions editions;

    private Intake(Editions editions) {
        this.editions = editions;
    }

    /** For editions. */
    public static Intake of(Editions editions) {
        return new Intake(editions);
    }

    /** The bytes of a dossier's workbook. */
    public byte[] write(Dossier dossier, Language language) throws IOException {
        Edition edition = editions.find(dossier.edition())
                .orElseThrow(() -> new IllegalArgumentException("no such edition: " + dossier.edition()));
        Object tree = PlainJson.tree(DossierJson.of(editions).write(dossier));
        return new TemplateWriter(BookSpec.of(edition), language)
                .write((Map<?, ?>) tree, dossier.fiscalYear().firstDay());
    }
}
