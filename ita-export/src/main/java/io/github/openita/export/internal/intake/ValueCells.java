package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.intake.Typed.Figure;
import io.github.openita.export.internal.intake.Typed.Words;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateStyle;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.ThaiDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a value. Days and months are texts: a spreadsheet would take a day typed in the Buddhist Era for one of
 * the Common Era, and day and month for each other, by the settings of the machine.
 */
record ValueCells(Language language) {

    /** More digits a spreadsheet does not keep. */
    private static final int DIGITS = 15;

    private DateStyle dates() {
        return language == Language.TH ? ThaiDates.FULL.withArabicDigits() : EnglishDates.FULL;
    }

    /** What is in the cells of a slot; a cell may be empty. */
    List<Optional<Typed>> of(Slot slot, Object value) {
        if (slot.isBilingual()) {
            return List.of(language(slot, value, "th"), language(slot, value, "en"));
        }
        if (slot.isList() && value instanceof List<?> list) {
            return List.of(words(ListLines.joined(list.stream()
                    .map(each -> ListLines.line(text(single(slot.element(), each))))
                    .toList())));
        }
        return List.of(Optional.of(single(slot.type(), value)).filter(cell -> !cell.isBlank()));
    }

    private static Optional<Typed> language(Slot slot, Object value, String name) {
        if (!slot.isList()) {
            return words(part(value, name).orElse(""));
        }
        List<String> lines = new ArrayList<>();
        for (Object each : (List<?>) value) {
            boolean none = each instanceof Map<?, ?> map && map.isEmpty();
            lines.add(
                    none
                            ? ListLines.NOTHING
                            : part(each, name).map(ListLines::line).orElse(""));
        }
        return words(ListLines.joined(lines));
    }

    private static Optional<String> part(Object text, String name) {
        return text instanceof Map<?, ?> map && map.get(name) instanceof String part
                ? Optional.of(part)
                : Optional.empty();
    }

    private static Optional<Typed> words(String text) {
        return ThaiText.isBlank(text) ? Optional.empty() : Optional.of(new Words(text));
    }

    private static String text(Typed cell) {
        return cell instanceof Words words
                ? words.text()
                : ((Figure) cell).number().toPlainString();
    }

    private Typed single(FieldType type, Object value) {
        if (value instanceof BigDecimal number) {
            return number.precision() <= DIGITS && number.scale() >= 0
                    ? new Figure(number, null)
                    : new Words(number.toPlainString());
        }
        if (value instanceof Boolean truth) {
            return new Words(Vocabulary.say(truth ? "yes" : "no").in(language));
        }
        String text = value.toString();
        if (type instanceof Choice choice) {
            return new Words(Choices.label(choice, text, language));
        }
        if (type == Scalar.DATE) {
            return new Words(dates().day(LocalDate.parse(text)));
        }
        return new Words(type == Scalar.MONTH ? dates().month(YearMonth.parse(text)) : text);
    }
}
