package io.github.openita.examples.boot;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The library as the service uses it.
 *
 * @param json reads dossiers
 * @param checklist assesses them
 * @param documents makes their documents
 * @param exporter writes those
 */
record Ita(DossierJson json, Checklist checklist, StationDocuments documents, ItaExporter exporter) {

    byte[] assessed(byte[] dossier, LocalDate asOf) {
        return AssessmentJson.bytes(checklist.assess(json.read(dossier, "request"), asOf));
    }

    /** A document as a file; nothing where the dossier gives none of that id. */
    Optional<byte[]> document(byte[] dossier, String id, DocumentFormat format, Language language, LocalDate asOf)
            throws IOException {
        Dossier read = json.read(dossier, "request");
        Assessment assessment = checklist.assess(read, asOf);
        Optional<StationDocument> found = documents.of(read, assessment, language).stream()
                .filter(each -> each.id().equals(id) && each.formats().contains(format))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(found.get().document(), format, out);
        return Optional.of(out.toByteArray());
    }
}
