package io.github.openita.export.risk;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.DateStyle;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.ThaiDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the document of a station, in one language. */
final class Wording {

    private static final Messages MESSAGES = Messages.load(RiskDocument.class, "risk");
    private static final RecordDescriptions DESCRIPTIONS =
            RecordDescriptions.of(List.of(Composite.of(CorruptionRiskManagement.class)));

    private final StationWords station;
    private final Language language;

    Wording(Station station, Language language) {
        this.station = new StationWords(station, language);
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments).in(language);
    }

    /** A text in this language, in the other where it is blank in this one. */
    String in(@Nullable Text text) {
        return station.in(text);
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
        return station.name();
    }

    SignatureBlock signature() {
        return station.head();
    }
}
