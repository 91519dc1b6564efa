package io.github.openita.model.station;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a station that hold for the whole dossier.
 *
 * @param code the host's own key, free
 * @param name name
 * @param type kind of station
 * @param superiors superior units, from the bureau down
 * @param website the main website, with whose host addresses are compared (R37, R38, R40, R43)
 * @param head current head (R20, R21)
 * @param changes known changes (R15)
 */
public record Station(
        @Nullable String code,
        @Nullable StationName name,
        @Nullable StationType type,
        List<Text> superiors,
        @Nullable WebLink website,
        @Nullable StationHead head,
        List<StationChange> changes) {

    /** A station of which nothing is known. */
    public static final Station UNKNOWN = new Station(null, null, null, List.of(), null, null, List.of());

    /** Absent lists become empty. */
    public Station {
        superiors = Lists.copy(superiors);
        changes = Lists.copy(changes);
    }

    /** A station known by its full name. */
    public static Station of(Text fullName) {
        return new Station(null, new StationName(fullName, null), null, List.of(), null, null, List.of());
    }

    /** With the main website. */
    public Station withWebsite(String url) {
        return new Station(code, name, type, superiors, WebLink.of(url), head, changes);
    }

    /** With the current head and the first day in office. */
    public Station withHead(Person person, Text position, LocalDate since) {
        StationHead newHead = new StationHead(person, position, HeadCapacity.SUBSTANTIVE, since);
        return new Station(code, name, type, superiors, website, newHead, changes);
    }

    /** The person who heads the station, where known. */
    public @Nullable Person headPerson() {
        return head == null ? null : head.person();
    }
}
