package io.github.openita.export.platform;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.calendar.CalendarFile;
import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.draft.DraftKind;
import io.github.openita.export.draft.Occasion;
import io.github.openita.export.draft.StationDrafts;
import io.github.openita.export.publish.FileNames;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.export.publish.Publisher;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginDescriptor;
import io.github.openita.export.spi.PluginFile;
import io.github.openita.export.spi.PluginOptions;
import io.github.openita.export.spi.PluginReply;
import io.github.openita.export.submission.SubmissionPackage;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The library behind the interface of the platform. */
public final class OpenItaPlugin implements PlatformPlugin {

    private static final String JSON = "application/json";
    private static final String CALENDAR = "text/calendar";
    private static final String ZIP = "application/zip";

    private final Editions editions = Editions.standard();
    private final Checklist checklist = Checklist.of(editions);
    private final DossierJson json = DossierJson.of(editions);
    private final ItaExporter exporter = ItaExporter.create();
    private final StationDocuments documents = StationDocuments.create();
    private final StationDrafts drafts = StationDrafts.create();
    private final SubmissionPackage submission = SubmissionPackage.create();

    /** For the service loader. */
    public OpenItaPlugin() {}

    @Override
    public PluginDescriptor descriptor() {
        String version =
                Objects.requireNonNullElse(OpenItaPlugin.class.getPackage().getImplementationVersion(), "0");
        List<String> known = editions.ids().stream().map(EditionId::toString).toList();
        return new PluginDescriptor("openita", version, SPI_VERSION, known, StationDocuments.IDS);
    }

    @Override
    public PluginReply assess(InputStream dossier, Map<String, String> options) {
        return Answering.of(options, Set.of(PluginOptions.AS_OF), asked -> {
            Assessment assessment = checklist.assess(read(dossier), asked.asOf());
            return List.of(new PluginFile("assessment.json", JSON, AssessmentJson.bytes(assessment)));
        });
    }

    @Override
    public PluginReply export(InputStream dossier, Map<String, String> options) {
        Set<String> known =
                Set.of(PluginOptions.AS_OF, PluginOptions.LANGUAGE, PluginOptions.DOCUMENTS, PluginOptions.FORMATS);
        return Answering.of(options, known, asked -> {
            LocalDate day = asked.asOf();
            List<DocumentFormat> formats = asked.formats();
            Dossier given = read(dossier);
            List<StationDocument> all = documents.of(given, checklist.assess(given, day), asked.language());
            return rendered(asked.chosen(all), formats, given);
        });
    }

    @Override
    public PluginReply draft(InputStream dossier, Map<String, String> options) {
        return Answering.of(options, Set.copyOf(PluginOptions.ALL), asked -> {
            LocalDate day = asked.asOf();
            List<DocumentFormat> formats = asked.formats();
            Occasion occasion = new Occasion(asked.date(), asked.number());
            Set<DraftKind> kinds = asked.drafts();
            Dossier facts = read(dossier);
            Edition edition = editions.find(facts.edition()).orElseThrow();
            Dossier filled = drafts.fill(facts, edition, kinds, occasion);
            Set<String> ids = drafts.documents(kinds);
            List<StationDocument> pages = documents.fromDossier(filled, edition, day, asked.language()).stream()
                    .filter(each -> ids.contains(each.id()))
                    .toList();
            List<PluginFile> files = new ArrayList<>();
            files.add(new PluginFile("dossier.json", JSON, json.write(filled)));
            if (kinds.contains(DraftKind.CALENDAR)) {
                files.add(calendar(filled, edition, asked.language(), day));
            }
            files.addAll(rendered(asked.chosen(pages), formats, facts));
            return files;
        });
    }

    @Override
    public PluginReply pack(InputStream dossier, Map<String, String> options) {
        return Answering.of(options, Set.of(PluginOptions.AS_OF), asked -> {
            LocalDate day = asked.asOf();
            Dossier given = read(dossier);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            submission.write(given, checklist.assess(given, day), out);
            return List.of(new PluginFile("submission.zip", ZIP, out.toByteArray()));
        });
    }

    private static PluginFile calendar(Dossier of, Edition edition, Language language, LocalDate day) {
        int year = of.fiscalYear().number();
        byte[] file = CalendarFile.write(OitCalendar.of(edition, year), of.station(), language, day);
        return new PluginFile(FileNames.of(of.station(), year).of("calendar", language, "ics"), CALENDAR, file);
    }

    private Dossier read(InputStream dossier) {
        return json.read(dossier, "dossier");
    }

    private List<PluginFile> rendered(List<StationDocument> pages, List<DocumentFormat> formats, Dossier of)
            throws IOException {
        FileNames names = FileNames.of(of.station(), of.fiscalYear().number());
        List<PluginFile> files = new ArrayList<>();
        for (PublishedFile file : Publisher.files(pages, formats, names)) {
            files.add(new PluginFile(file.name(), file.mediaType(), file.bytes(exporter)));
        }
        return files;
    }
}
