package io.github.openita.export.publish;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.checklist.score.Background;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.calendar.CalendarDocument;
import io.github.openita.export.document.Document;
import io.github.openita.export.handbook.EditionHandbook;
import io.github.openita.export.item.ItemDocuments;
import io.github.openita.export.measures.MeasuresDocument;
import io.github.openita.export.order.OrderDocument;
import io.github.openita.export.policy.PolicyDocument;
import io.github.openita.export.report.ChecklistReport;
import io.github.openita.export.risk.RiskDocument;
import io.github.openita.export.yearly.YearlyDocument;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All documents that the data of a station give. Built once and shared between threads. */
public final class StationDocuments {

    /** The ids of the papers around the items; those of the items begin with their codes, such as {@code o7-plan}. */
    public static final List<String> IDS = List.of("report", "handbook", "calendar", "order", "measures", "yearly");

    private final ItemDocuments items = ItemDocuments.create();
    private final ChecklistReport report = ChecklistReport.create();
    private final EditionHandbook handbook = EditionHandbook.create();
    private final OrderDocument order = OrderDocument.create();
    private final PolicyDocument policy = PolicyDocument.create();
    private final RiskDocument risk = RiskDocument.create();
    private final CalendarDocument calendar = CalendarDocument.create();
    private final MeasuresDocument measures = MeasuresDocument.create();
    private final YearlyDocument yearly = YearlyDocument.create();

    private StationDocuments() {}

    /** All documents. */
    public static StationDocuments create() {
        return new StationDocuments();
    }

    /**
     * The documents of a station, in the order in which they are listed. Documents of data that the dossier does not have
     * are left out.
     *
     * @param dossier the dossier
     * @param assessment its assessment; documents are dated by its day
     * @param language the language of those documents that exist in both
     */
    public List<StationDocument> of(Dossier dossier, Assessment assessment, Language language) {
        return of(dossier, assessment, Background.NONE, language);
    }

    /**
     * The documents of a station, with what is known besides its dossier.
     *
     * @param background what is known besides
     */
    public List<StationDocument> of(Dossier dossier, Assessment assessment, Background background, Language language) {
        Edition edition = assessment.edition();
        LocalDate day = assessment.asOf();
        Stream<StationDocument> published = items.of(dossier, edition, language, day).stream()
                .map(each -> StationDocument.of(each.id(), each.document()));
        return Stream.of(
                        about(assessment, background, language).stream(),
                        papers(dossier, edition, day, language).stream(),
                        published)
                .flatMap(Function.identity())
                .toList();
    }

    private List<StationDocument> about(Assessment assessment, Background background, Language language) {
        Document pages = handbook.of(assessment.edition(), assessment.fiscalYear(), language, assessment.asOf());
        return List.of(
                StationDocument.of("report", report.of(assessment, background, language)),
                StationDocument.of("handbook", pages));
    }

    /**
     * The documents that the data of a dossier give by themselves, without an assessment.
     *
     * @param edition the edition that it names
     * @param day the day that the files state as that of their making
     */
    public List<StationDocument> fromDossier(Dossier dossier, Edition edition, LocalDate day, Language language) {
        List<StationDocument> documents = new ArrayList<>(papers(dossier, edition, day, language));
        dossier.get(AntiBriberyAnnouncement.class)
                .map(given -> policy.of(given, dossier.station(), language, day))
                .ifPresent(document -> documents.add(StationDocument.of("policy", document)));
        dossier.get(CorruptionRiskManagement.class)
                .map(given ->
                        risk.of(given, dossier.station(), dossier.fiscalYear().number(), language, day))
                .ifPresent(document -> documents.add(StationDocument.of("risk", document)));
        return documents;
    }

    /** The papers around the items, without those drafts that are documents of items. */
    private List<StationDocument> papers(Dossier dossier, Edition edition, LocalDate day, Language language) {
        List<StationDocument> documents = new ArrayList<>();
        OitCalendar days = OitCalendar.of(edition, dossier.fiscalYear().number());
        documents.add(StationDocument.of("calendar", calendar.of(days, dossier.station(), language, day)));
        Optional.ofNullable(dossier.committeeOrder())
                .map(given ->
                        order.of(given, dossier.station(), dossier.fiscalYear().number(), language, day))
                .ifPresent(document -> documents.add(StationDocument.of("order", document)));
        Optional.ofNullable(dossier.measuresPlan())
                .map(given -> measures.of(given, edition, dossier.station(), language, day))
                .ifPresent(document -> documents.add(StationDocument.of("measures", document)));
        if (dossier.committeeOrder() != null && dossier.measuresPlan() != null) {
            Document whole = yearly.of(dossier, edition, language, day);
            documents.add(new StationDocument("yearly", List.of(DocumentFormat.PDF, DocumentFormat.DOCX), whole));
        }
        return documents;
    }
}
