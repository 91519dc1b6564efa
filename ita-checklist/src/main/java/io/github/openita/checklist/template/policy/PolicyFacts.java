package io.github.openita.checklist.template.policy;

import io.github.openita.model.station.Station;
import io.github.openita.model.value.Contact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is drafted from.
 *
 * @param station the station, whose current head announces the policy; the English text needs its English name
 * @param fiscalYear the fiscal year assessed, B.E.
 * @param announcedOn day of the announcement; absent while it is not decided
 * @param channels where complaints and tip-offs are taken, with what each is called in Thai and English
 */
public record PolicyFacts(
        Station station, int fiscalYear, @Nullable LocalDate announcedOn, List<Contact> channels) {

    /** Copies the list. */
    public PolicyFacts {
        channels = List.copyOf(channels);
    }

    /** Without date and channels. */
    public static PolicyFacts of(Station station, int fiscalYear) {
        return new PolicyFacts(station, fiscalYear, null, List.of());
    }

    /** With the day of the announcement. */
    public PolicyFacts announced(LocalDate announcedOn) {
        return new PolicyFacts(station, fiscalYear, announcedOn, channels);
    }

    /** With the channels for complaints and tip-offs. */
    public PolicyFacts withChannels(Contact... channels) {
        return new PolicyFacts(station, fiscalYear, announcedOn, List.of(channels));
    }

    /** With another station, or the same under a new head. */
    public PolicyFacts withStation(Station station) {
        return new PolicyFacts(station, fiscalYear, announcedOn, channels);
    }
}
