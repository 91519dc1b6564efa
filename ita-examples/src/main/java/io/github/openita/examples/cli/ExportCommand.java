package io.github.openita.examples.cli;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.score.Background;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.publish.FileNames;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.export.publish.Publisher;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Editions;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the documents of a station. */
final class ExportCommand {

    private ExportCommand() {}

    static int run(Arguments arguments, Invocation invocation) throws IOException {
        List<DocumentFormat> formats = arguments.formats();
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        Dossier dossier = Inputs.dossier(arguments.dossier(), editions);
        Assessment assessment = Checklist.of(editions)
                .assess(dossier, arguments.asOf().orElseGet(() -> Arguments.today(invocation.clock())));
        Background background = new Background(arguments.scores(assessment.edition()), Optional.empty());
        List<StationDocument> documents = chosen(
                StationDocuments.create().of(dossier, assessment, background, arguments.language()),
                arguments.documents());
        List<PublishedFile> files = Publisher.files(
                documents,
                formats,
                FileNames.of(dossier.station(), dossier.fiscalYear().number()));
        return new Writing(arguments, invocation).write(files);
    }

    private static List<StationDocument> chosen(List<StationDocument> all, List<String> ids) {
        List<String> unknown = ids.stream()
                .filter(id -> all.stream().noneMatch(each -> each.id().equals(id)))
                .toList();
        if (!unknown.isEmpty()) {
            String known = all.stream().map(StationDocument::id).collect(Collectors.joining(", "));
            throw new UsageException(Words.format("usage.document", known));
        }
        return ids.isEmpty()
                ? all
                : all.stream().filter(each -> ids.contains(each.id())).toList();
    }
}
