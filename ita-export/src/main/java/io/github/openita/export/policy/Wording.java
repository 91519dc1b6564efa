package io.github.openita.export.policy;

import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.ThaiDates;
import io.github.openita.model.value.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the announcement of a station, in one language. */
final class Wording {

    private static final Messages MESSAGES = Messages.load(PolicyDocument.class, "policy");
    private static final RecordDescriptions DESCRIPTIONS =
            RecordDescriptions.of(List.of(Composite.of(AntiBriberyAnnouncement.class)));

    private final Station station;
    private final Language language;

    Wording(Station station, Language language) {
        this.station = station;
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments).in(language);
    }

    /** Whether a text has something to show in either language. */
    boolean has(@Nullable Text text) {
        return text != null && !(ThaiText.isBlank(text.th()) && ThaiText.isBlank(text.en()));
    }

    /** A text in this language, in the other where it is blank in this one. */
    String in(@Nullable Text text) {
        if (text == null) {
            return "";
        }
        String said = text.in(language);
        return ThaiText.isBlank(said) ? text.in(language == Language.TH ? Language.EN : Language.TH) : said;
    }

    String station() {
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        return has(full) ? in(full) : say("unnamed");
    }

    /** What the announcement is about: its title without the words that stand in the heading already. */
    String subject(@Nullable Text title) {
        if (!has(title)) {
            return say("subject.usual");
        }
        String whole = in(title).strip();
        String start = say("title.start", station());
        boolean repeated = whole.startsWith(start) && whole.length() > start.length();
        return repeated ? whole.substring(start.length()).strip() : whole;
    }

    String announced(@Nullable LocalDate day) {
        if (day == null) {
            return say("announced.blank");
        }
        return say("announced", language == Language.TH ? ThaiDates.ORDER.day(day) : EnglishDates.FULL.day(day));
    }

    /** What a channel is called: its own label, or what its kind is called. */
    String called(Contact channel) {
        return has(channel.label())
                ? in(channel.label())
                : in(DESCRIPTIONS.label(Objects.requireNonNull(channel.kind())));
    }
}
