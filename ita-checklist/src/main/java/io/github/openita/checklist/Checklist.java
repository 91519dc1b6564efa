package io.github.openita.checklist;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.internal.engine.Assessor;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;

/**
 * Assesses dossiers: one outcome for every requirement of the edition, findings with their place, due dates. Building one
 * takes a moment, assessing little; build it once and share it between threads.
 */
public final class Checklist {

    private final Editions editions;
    private final Assessor assessor;

    private Checklist(Editions editions) {
        this.editions = editions;
        this.assessor = new Assessor(editions);
    }

    /** A checklist that knows the editions of this library. */
    public static Checklist standard() {
        return new Checklist(Editions.standard());
    }

    /** A checklist that knows other editions too. */
    public static Checklist of(Editions editions) {
        return new Checklist(editions);
    }

    /** The editions that it knows. */
    public Editions editions() {
        return editions;
    }

    /**
     * Assesses a dossier.
     *
     * @param asOf the day on which due dates are looked at, and after which no attestation may be dated; no other
     *     outcome depends on it
     * @throws IllegalArgumentException if the dossier names an edition that this checklist does not know
     */
    public Assessment assess(Dossier dossier, LocalDate asOf) {
        return assessor.assess(dossier, editionOf(dossier), asOf);
    }

    /**
     * Assesses one content alone, as its item asks for it in the first edition that has such an item, in the fiscal year for which the
     * edition was issued and as of that year's first day. What the item asks of the disclosure or the station is not
     * provided then.
     *
     * @return an assessment of that item alone
     */
    public Assessment assess(Content content) {
        String key = ContentTypes.keyOf(content.getClass());
        Edition edition = editions.ids().stream()
                .map(id -> editions.find(id).orElseThrow())
                .filter(each -> each.itemOf(key).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no edition asks for " + key));
        FiscalYear year = FiscalYear.of(edition.id().issuedFor());
        Dossier dossier = Dossier.of(edition.id().toString(), year.number(), Station.UNKNOWN)
                .with(content);
        return assessor.assess(dossier, edition, year.firstDay())
                .only(edition.itemOf(key).orElseThrow().code());
    }

    private Edition editionOf(Dossier dossier) {
        return editions.find(dossier.edition())
                .orElseThrow(() -> new IllegalArgumentException("unknown edition " + dossier.edition()));
    }
}
