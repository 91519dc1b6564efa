package io.github.openita.export.submission;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.Document;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.export.internal.ooxml.FixedZip;
import io.github.openita.export.publish.FileNames;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.export.publish.Publisher;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes submission packages. The same dossier and day give the same bytes on one JDK. Built once and shared between
 * threads.
 *
 * <p>In the ZIP: {@code manifest.json}, {@code answers.json} and {@code answers.xlsx}, {@code assessment.json}, and the
 * station's documents as PDF below {@code documents/}.
 */
public final class SubmissionPackage {

    /** The name of the manifest within the package. */
    public static final String MANIFEST = "manifest.json";

    private final ItaExporter exporter = ItaExporter.create();
    private final StationDocuments documents = StationDocuments.create();

    private SubmissionPackage() {}

    /** A maker of packages. */
    public static SubmissionPackage create() {
        return new SubmissionPackage();
    }

    /**
     * Writes the package of a station, whole or not at all.
     *
     * @param dossier the dossier
     * @param assessment its assessment, whose day is that of the package
     * @param out receives the ZIP; it is not closed
     */
    public void write(Dossier dossier, Assessment assessment, OutputStream out) throws IOException {
        out.write(made(dossier, assessment));
    }

    /** Writes the package into a file; one of that name stays as it was until all is made. */
    public void write(Dossier dossier, Assessment assessment, Path file) throws IOException {
        byte[] made = made(dossier, assessment);
        WholeFile.write(file, out -> out.write(made));
    }

    private byte[] made(Dossier dossier, Assessment assessment) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Answer> answers = Answer.of(dossier, assessment.edition());
        List<StationDocument> pages = documents.of(dossier, assessment, Language.TH);
        String station = pages.get(0).document().info().author();
        files.put("answers.json", Answer.json(answers));
        Document sheet = AnswerSheet.of(answers, station, assessment.asOf());
        files.put(
                "answers.xlsx",
                PublishedFile.of("answers.xlsx", sheet, DocumentFormat.XLSX).bytes(exporter));
        files.put("assessment.json", AssessmentJson.bytes(assessment));
        FileNames names = FileNames.of(dossier.station(), dossier.fiscalYear().number());
        for (PublishedFile file : Publisher.files(pages, List.of(DocumentFormat.PDF), names)) {
            files.put("documents/" + file.name(), file.bytes(exporter));
        }
        files.put(MANIFEST, Manifest.of(assessment, files).bytes());
        return new FixedZip().written(files);
    }
}
