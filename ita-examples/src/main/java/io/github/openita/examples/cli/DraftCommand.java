package io.github.openita.examples.cli;

import io.github.openita.export.draft.DraftKind;
import io.github.openita.export.draft.Occasion;
import io.github.openita.export.draft.StationDrafts;
import io.github.openita.export.publish.FileNames;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.export.publish.Publisher;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts what templates can write for a station: a dossier with the drafts in it, and their documents. */
final class DraftCommand {

    private DraftCommand() {}

    static int run(Arguments arguments, Invocation invocation) {
        Set<DraftKind> kinds = arguments.drafts();
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        Dossier facts = Inputs.dossier(arguments.station(), editions);
        Edition edition = editions.find(facts.edition()).orElseThrow();
        Occasion occasion =
                new Occasion(arguments.date().orElse(null), arguments.number().orElse(null));
        Dossier drafted = StationDrafts.create().fill(facts, edition, kinds, occasion);
        Writing writing = new Writing(arguments, invocation);
        writing.write("dossier.json", DossierJson.of(editions).write(drafted));
        LocalDate day = arguments.date().orElseGet(() -> Arguments.today(invocation.clock()));
        return writing.write(files(drafted, kinds, day, arguments));
    }

    /** In both languages, unless one is asked for. */
    private static List<PublishedFile> files(
            Dossier drafted, Set<DraftKind> kinds, LocalDate day, Arguments arguments) {
        Set<String> ids = kinds.stream().map(DraftKind::id).collect(Collectors.toSet());
        List<StationDocument> documents = Stream.of(Language.values())
                .filter(each -> !arguments.languageGiven() || each == arguments.language())
                .flatMap(each -> StationDocuments.create().fromDossier(drafted, day, each).stream())
                .filter(each -> ids.contains(each.id()))
                .toList();
        return Publisher.files(
                documents,
                arguments.formats(),
                FileNames.of(drafted.station(), drafted.fiscalYear().number()));
    }
}
