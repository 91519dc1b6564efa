package io.github.openita.export.draft;

import io.github.openita.checklist.template.measures.MeasuresFacts;
import io.github.openita.checklist.template.measures.MeasuresTemplate;
import io.github.openita.checklist.template.order.OrderFacts;
import io.github.openita.checklist.template.order.OrderTemplate;
import io.github.openita.checklist.template.policy.PolicyFacts;
import io.github.openita.checklist.template.policy.PolicyTemplate;
import io.github.openita.checklist.template.risk.RiskFacts;
import io.github.openita.checklist.template.risk.RiskTemplate;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.content.complaint.PublicComplaintChannel;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.station.Station;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import io.github.openita.model.value.WebLink;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills a dossier with drafts. What the station has written itself is never replaced. Built once and shared between
 * threads.
 */
public final class StationDrafts {

    private final PolicyTemplate policy = PolicyTemplate.standard();
    private final RiskTemplate risk = RiskTemplate.standard();
    private final MeasuresTemplate measures = MeasuresTemplate.standard();
    private final OrderTemplate order = OrderTemplate.standard();

    private StationDrafts() {}

    /** Drafts from the templates of this library. */
    public static StationDrafts create() {
        return new StationDrafts();
    }

    /**
     * A dossier with drafts of these kinds wherever it has nothing of the kind.
     *
     * @param facts what is known: the station is enough
     * @param edition the edition that the dossier names
     */
    public Dossier fill(Dossier facts, Edition edition, Set<DraftKind> kinds, Occasion occasion) {
        Dossier filled = facts;
        for (DraftKind kind : kinds) {
            filled = switch (kind) {
                case POLICY -> withPolicy(filled, edition, occasion);
                case RISK -> withRisk(filled, edition, occasion);
                case ORDER -> withOrder(filled, occasion);
                case MEASURES -> withMeasures(filled, edition, occasion);
                case CALENDAR -> filled;
            };
        }
        return filled;
    }

    /** The ids of the documents of these kinds; that of the whole yearly document too, where all of it is drafted. */
    public Set<String> documents(Set<DraftKind> kinds) {
        Set<String> ids = kinds.stream().map(DraftKind::id).collect(Collectors.toCollection(LinkedHashSet::new));
        if (kinds.containsAll(EnumSet.of(DraftKind.ORDER, DraftKind.MEASURES, DraftKind.CALENDAR))) {
            ids.add("yearly");
        }
        return ids;
    }

    private Dossier withPolicy(Dossier facts, Edition edition, Occasion occasion) {
        if (facts.get(AntiBriberyAnnouncement.class).isPresent()) {
            return facts;
        }
        PolicyFacts known =
                new PolicyFacts(facts.station(), facts.fiscalYear().number(), occasion.signedOn(), channels(facts));
        return facts.with(policy.draft(known, edition));
    }

    /** Where complaints are taken: as O22 or O30 say, or else the station's website. */
    private static List<Contact> channels(Dossier facts) {
        List<Contact> corruption = facts.get(CorruptionComplaints.class)
                .map(CorruptionComplaints::channels)
                .orElse(List.of());
        if (!corruption.isEmpty()) {
            return corruption;
        }
        List<Contact> outsiders = facts.get(PublicComplaintChannel.class)
                .map(PublicComplaintChannel::channels)
                .orElse(List.of());
        return outsiders.isEmpty() ? website(facts.station()) : outsiders;
    }

    private static List<Contact> website(Station station) {
        WebLink site = station.website();
        String url = site == null ? null : site.url();
        return url == null ? List.of() : List.of(Contact.of(ContactKind.WEB, url));
    }

    private Dossier withRisk(Dossier facts, Edition edition, Occasion occasion) {
        if (facts.get(CorruptionRiskManagement.class).isPresent()) {
            return facts;
        }
        RiskFacts known = RiskFacts.of(facts.station(), facts.fiscalYear().number())
                .during(facts.fiscalYear().months());
        return facts.with(
                risk.draft(occasion.signedOn() == null ? known : known.assessed(occasion.signedOn()), edition));
    }

    private Dossier withMeasures(Dossier facts, Edition edition, Occasion occasion) {
        if (facts.measuresPlan() != null) {
            return facts;
        }
        MeasuresFacts known =
                MeasuresFacts.of(facts.station(), facts.fiscalYear().number());
        return facts.with(
                measures.draft(occasion.signedOn() == null ? known : known.prepared(occasion.signedOn()), edition));
    }

    private Dossier withOrder(Dossier facts, Occasion occasion) {
        return facts.committeeOrder() != null
                ? facts
                : facts.with(order.draft(new OrderFacts(
                        facts.station(),
                        facts.fiscalYear().number(),
                        occasion.orderNumber(),
                        occasion.signedOn(),
                        List.of())));
    }
}
