package io.github.openita.checklist.internal.rule;

import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.Station;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule looks at: the content of one item, its disclosure, and the dossier around it.
 *
 * @param dossier the whole dossier, for rules between items
 * @param edition the edition
 * @param item the item that asks for the content
 * @param requirements the item's requirements by criterion
 * @param disclosure the item's disclosure
 * @param content its content
 * @param <C> content of the item
 */
public record Case<C extends Content>(
        Dossier dossier,
        Edition edition,
        DisclosureItem item,
        Map<String, Requirement> requirements,
        Disclosure<C> disclosure,
        C content) {

    /** The place of the disclosure in the dossier's JSON. */
    public Location disclosureAt() {
        return Location.ROOT.child("disclosures").child(item.code());
    }

    /** The place of the content in the dossier's JSON. */
    public Location at() {
        return disclosureAt().child("content");
    }

    /** The place of the station in the dossier's JSON. */
    public Location stationAt() {
        return Location.ROOT.child("station");
    }

    /** The fiscal year assessed. */
    public FiscalYear year() {
        return dossier.fiscalYear();
    }

    /** The station. */
    public Station station() {
        return dossier.station();
    }

    /** The period that the edition sets for a criterion, where it is of the kind wanted. */
    public <P extends Period> Optional<P> period(String criterion, Class<P> kind) {
        return requirement(criterion)
                .map(Requirement::period)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Whether the edition sets a period for a criterion that is of another kind, so that the rule cannot tell. */
    public boolean asksOtherwise(String criterion, Class<? extends Period> kind) {
        return requirement(criterion)
                .map(Requirement::period)
                .filter(period -> !kind.isInstance(period))
                .isPresent();
    }

    /** The requirement of the item that asks for a criterion. */
    public Optional<Requirement> requirement(String criterion) {
        return Optional.ofNullable(requirements.get(criterion));
    }
}
