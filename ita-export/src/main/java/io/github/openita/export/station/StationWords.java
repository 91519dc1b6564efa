package io.github.openita.export.station;

import io.github.openita.export.document.SignatureBlock;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.PoliceRank;
import org.jspecify.annotations.Nullable;

/**
 * A station in the words of one language.
 *
 * @param station the station
 * @param language the language
 */
public record StationWords(Station station, Language language) {

    private static final Messages MESSAGES = Messages.load(StationWords.class, "station");

    /** A text in this language, in the other where it is blank in this one; empty where it is blank in both. */
    public String in(@Nullable Text text) {
        return text == null ? "" : text.eitherIn(language);
    }

    /** The full name of the station; dots where it is not known. */
    public String name() {
        StationName name = station.name();
        String full = in(name == null ? null : name.full());
        return full.isEmpty() ? MESSAGES.get("unnamed").in(language) : full;
    }

    /** The name of the station, to stand in messages. */
    public Text nameText() {
        return Text.of(name(), name());
    }

    /** Room for the signature of the station head. */
    public SignatureBlock head() {
        StationHead head = station.head();
        return signature(head == null ? null : new OfficeHolder(head.person(), head.position()));
    }

    /** Room for a signature; dots where nobody is named. */
    public SignatureBlock signature(@Nullable OfficeHolder signer) {
        Person person = signer == null ? null : signer.person();
        String position = in(signer == null ? null : signer.position());
        return SignatureBlock.of(
                person == null ? null : rank(person.rank()),
                person == null || !person.named() ? null : person.firstName() + " " + person.surname(),
                position.isEmpty() ? new String[0] : new String[] {position});
    }

    private @Nullable String rank(@Nullable String rank) {
        return rank == null || language == Language.TH
                ? rank
                : PoliceRank.find(rank).map(each -> in(each.full())).orElse(rank);
    }
}
