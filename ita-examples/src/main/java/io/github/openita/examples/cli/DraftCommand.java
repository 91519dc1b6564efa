package io.github.openita.examples.cli;

import io.github.openita.checklist.calendar.CalendarFile;
import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.export.draft.DraftKind;
import io.github.openita.export.draft.Occasion;
import io.github.openita.export.draft.StationDrafts;
import io.github.openita.export.publish.FileNames;
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
        StationDrafts templates = StationDrafts.create();
        Dossier drafted = templates.fill(facts, edition, kinds, occasion);
        Writing writing = new Writing(arguments, invocation);
        writing.write("dossier.json", DossierJson.of(editions).write(drafted));
        LocalDate day = arguments.date().orElseGet(() -> Arguments.today(invocation.clock()));
        FileNames names = FileNames.of(drafted.station(), drafted.fiscalYear().number());
        if (kinds.contains(DraftKind.CALENDAR)) {
            OitCalendar calendar = OitCalendar.of(edition, drafted.fiscalYear().number());
            for (Language language : languages(arguments)) {
                writing.write(
                        names.of("calendar", language, "ics"),
                        CalendarFile.write(calendar, drafted.station(), language, day));
            }
        }
        Set<String> ids = templates.documents(kinds);
        List<StationDocument> documents = languages(arguments).stream()
                .flatMap(each -> StationDocuments.create().fromDossier(drafted, edition, day, each).stream())
                .filter(each -> ids.contains(each.id()))
                .toList();
        return writing.write(Publisher.files(documents, arguments.formats(), names));
    }

    /** Both languages, unless one is asked for. */
    private static List<Language> languages(Arguments arguments) {
        return Stream.of(Language.values())
                .filter(each -> !arguments.languageGiven() || each == arguments.language())
                .toList();
    }
}
