package io.github.openita.export.risk;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.DateStyle;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.ThaiDates;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.PoliceRank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the document of a station, in one language. */
final class Wording {

    private static final Messages MESSAGES = Messages.load(RiskDocument.class, "risk");
    private static final RecordDescriptions DESCRIPTIONS =
            RecordDescriptions.of(List.of(Composite.of(CorruptionRiskManagement.class)));

    private final Station station;
    private final Language language;

    Wording(Station station, Language language) {
        this.station = station;
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments).in(language);
    }

    /** A text in this language, in the other where it is blank in this one. */
    String in(@Nullable Text text) {
        if (text == null) {
            return "";
        }
        String said = text.in(language);
        String either = ThaiText.isBlank(said) ? text.in(language == Language.TH ? Language.EN : Language.TH) : said;
        return ThaiText.isBlank(either) ? "" : either.strip();
    }

    String label(@Nullable Enum<?> constant) {
        return constant == null ? "" : in(DESCRIPTIONS.label(constant));
    }

    Cell cell(@Nullable Text text) {
        return Cell.of(in(text));
    }

    Cell number(@Nullable Integer number) {
        return Cell.of(number == null ? CellValue.blank() : CellValue.whole(number));
    }

    String months(@Nullable MonthRange months) {
        return months == null || (months.from() == null && months.to() == null) ? "" : dates().months(months);
    }

    String days(@Nullable DateRange days) {
        return days == null || (days.from() == null && days.to() == null) ? "" : dates().days(days);
    }

    private DateStyle dates() {
        return language == Language.TH ? ThaiDates.SHORT : EnglishDates.FULL;
    }

    String station() {
        StationName name = station.name();
        String full = in(name == null ? null : name.full());
        return full.isEmpty() ? say("unnamed") : full;
    }

    SignatureBlock signature(@Nullable StationHead head) {
        Person person = head == null ? null : head.person();
        String position = in(head == null ? null : head.position());
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
