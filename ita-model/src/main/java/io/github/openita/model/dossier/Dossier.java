package io.github.openita.model.dossier;

import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.content.Content;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.station.Station;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.value.Lists;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a station has published for a fiscal year. Disclosures are held by content key, since an item's number is only
 * its label in one edition.
 *
 * @param edition the edition that it answers
 * @param fiscalYear the fiscal year assessed
 * @param station the station
 * @param disclosures disclosures by content key such as {@code procurement-summary}, in the order given
 * @param committeeOrder the order that appoints the station's assessment committee
 * @param measuresPlan the station's measures by indicator
 */
public record Dossier(
        EditionId edition,
        FiscalYear fiscalYear,
        Station station,
        Map<String, Disclosure<?>> disclosures,
        @Nullable CommitteeOrder committeeOrder,
        @Nullable MeasuresPlan measuresPlan) {

    /** Keeps an unchangeable copy; an absent station is {@link Station#UNKNOWN}, absent disclosures are none. */
    public Dossier {
        station = station == null ? Station.UNKNOWN : station;
        disclosures = Lists.copy(disclosures);
    }

    /**
     * A dossier without disclosures.
     *
     * @param edition such as {@code police-station:2566}
     * @param fiscalYear B.E., such as 2566
     * @param station the station
     */
    public static Dossier of(String edition, int fiscalYear, Station station) {
        return new Dossier(EditionId.parse(edition), FiscalYear.of(fiscalYear), station, Map.of(), null, null);
    }

    /** With a disclosure of which only the content is known. */
    public Dossier with(Content content) {
        return with(Disclosure.of(content));
    }

    /**
     * With a disclosure, in place of the one with the same content key.
     *
     * @throws IllegalArgumentException if the disclosure has no typed content; give its key then
     */
    public Dossier with(Disclosure<?> disclosure) {
        Content content = disclosure.content();
        if (content == null) {
            throw new IllegalArgumentException("a disclosure without content needs its content key");
        }
        return with(ContentTypes.keyOf(content.getClass()), disclosure);
    }

    /** With a disclosure under a content key. */
    public Dossier with(String contentKey, Disclosure<?> disclosure) {
        Map<String, Disclosure<?>> all = new LinkedHashMap<>(disclosures);
        all.put(contentKey, disclosure);
        return new Dossier(edition, fiscalYear, station, all, committeeOrder, measuresPlan);
    }

    /** With other facts of the station. */
    public Dossier with(Station station) {
        return new Dossier(edition, fiscalYear, station, disclosures, committeeOrder, measuresPlan);
    }

    /** With the order that appoints the committee. */
    public Dossier with(CommitteeOrder order) {
        return new Dossier(edition, fiscalYear, station, disclosures, order, measuresPlan);
    }

    /** With the plan of measures. */
    public Dossier with(MeasuresPlan plan) {
        return new Dossier(edition, fiscalYear, station, disclosures, committeeOrder, plan);
    }

    /** The content of a kind, where given. */
    public <C extends Content> Optional<C> get(Class<C> type) {
        return disclosure(type).map(Disclosure::content);
    }

    /** The disclosure whose content is of a kind, where given. */
    @SuppressWarnings("unchecked") // the key names the type; the content is checked before the cast
    public <C extends Content> Optional<Disclosure<C>> disclosure(Class<C> type) {
        return disclosure(ContentTypes.keyOf(type))
                .filter(found -> found.content() == null || type.isInstance(found.content()))
                .map(found -> (Disclosure<C>) found);
    }

    /** The disclosure under a content key, where given. */
    public Optional<Disclosure<?>> disclosure(String contentKey) {
        return Optional.ofNullable(disclosures.get(contentKey));
    }
}
