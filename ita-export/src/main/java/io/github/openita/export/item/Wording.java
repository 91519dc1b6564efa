package io.github.openita.export.item;

import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescription;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateStyle;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.ThaiDates;
import io.github.openita.model.time.ThaiMonth;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.PoliceRank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the documents of items, in one language. */
record Wording(Language language) {

    private static final Messages MESSAGES = Messages.load(ItemDocuments.class, "item");
    private static final RecordDescriptions DESCRIPTIONS = RecordDescriptions.of(ContentTypes.ALL.stream()
            .map(type -> Composite.of(type.asSubclass(Record.class)))
            .toList());

    String say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments).in(language);
    }

    /** A text in this language, in the other where it is blank in this one. */
    String in(@Nullable Text text) {
        return text == null ? "" : text.eitherIn(language);
    }

    String label(@Nullable Enum<?> constant) {
        return constant == null ? "" : in(DESCRIPTIONS.label(constant));
    }

    /** What a component of a record is called. */
    String label(Class<? extends Record> owner, String component) {
        return description(owner)
                .field(component)
                .map(field -> in(field.label()))
                .orElseThrow(() -> new IllegalArgumentException(owner.getSimpleName() + "." + component));
    }

    static RecordDescription description(Class<? extends Record> owner) {
        return DESCRIPTIONS.of(owner);
    }

    String station(Station station) {
        StationName name = station.name();
        String full = in(name == null ? null : name.full());
        return full.isEmpty() ? say("unnamed") : full;
    }

    /** Rank and name; what is absent is left out. */
    String person(@Nullable Person person) {
        return person == null ? "" : joined(" ", rank(person), person.firstName(), person.surname());
    }

    String rank(Person person) {
        String rank = person.rank();
        if (rank == null || ThaiText.isBlank(rank)) {
            return "";
        }
        return language == Language.TH
                ? rank.strip()
                : PoliceRank.find(rank).map(each -> in(each.full())).orElse(rank.strip());
    }

    /** An amount in baht in running text, with at least two decimals. */
    String baht(BigDecimal amount) {
        return say("baht", amount.setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY));
    }

    /** A month in the head of a narrow column: ต.ค. ๖๕, Oct 2022. */
    String shortMonth(YearMonth month) {
        return language == Language.TH
                ? ThaiDates.SHORT.month(month)
                : ThaiMonth.of(month).shortName(language) + " " + month.getYear();
    }

    DateStyle dates() {
        return language == Language.TH ? ThaiDates.FULL : EnglishDates.FULL;
    }

    /** A text in whatever language; empty where nothing of it can be seen. */
    static String plain(@Nullable String text) {
        return joined("", text);
    }

    /** The parts that are there, with something between them. */
    static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> !ThaiText.isBlank(part))
                .map(String::strip)
                .collect(Collectors.joining(between));
    }
}
