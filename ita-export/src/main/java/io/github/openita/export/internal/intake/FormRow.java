package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.model.content.procurement.Award;
import io.github.openita.model.content.procurement.Bid;
import io.github.openita.model.content.procurement.ContractRef;
import io.github.openita.model.content.procurement.MethodKind;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementMethod;
import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A procurement, as one or several rows of a table have it. */
final class FormRow {

    private static final String METHOD_WORDS = "^(?:โดย)?วิธี(?:การ)?";
    private static final String DATED = "(?:\\s|^)(?:ลงวันที่|ลว\\.?|วันที่)|\\n";
    private static final String NUMBERED = "^(?:สัญญา|ข้อตกลง)?เลขที่\\s*";

    private final String sheet;
    private final int index;
    private final FormHead head;
    private final Findings findings;
    private final Map<FormColumn, Typed> cells = new EnumMap<>(FormColumn.class);

    FormRow(String sheet, int index, SortedMap<Integer, Typed> row, FormHead head, Findings findings) {
        this.sheet = sheet;
        this.index = index;
        this.head = head;
        this.findings = findings;
        head.columns().forEach((column, at) -> {
            Typed cell = row.get(at);
            if (cell != null && !text(cell).strip().equals("-")) {
                cells.put(column, cell);
            }
        });
    }

    /** What is in a cell, as a text. */
    static String text(Typed cell) {
        return ValueReader.read(Scalar.TEXT, cell).map(Object::toString).orElse("");
    }

    boolean has(FormColumn column) {
        return cells.containsKey(column);
    }

    /** Whether all that is there are words in brackets. */
    boolean isWordsInBrackets() {
        return !cells.isEmpty()
                && cells.values().stream()
                        .allMatch(cell -> ThaiText.normalize(text(cell)).matches("\\([^0-9๐-๙)]+\\)"));
    }

    /** A further row of the same procurement. */
    void and(FormRow more) {
        more.cells.forEach((column, cell) ->
                cells.merge(column, cell, (one, other) -> new Typed.Words(text(one) + "\n" + text(other))));
    }

    Procurement procurement() {
        return new Procurement(
                words(FormColumn.ITEM).map(text -> Text.of(line(text))).orElse(null),
                amount(FormColumn.BUDGET),
                amount(FormColumn.REFERENCE),
                method(),
                bids(),
                award(),
                contract());
    }

    private Optional<String> words(FormColumn column) {
        return Optional.ofNullable(cells.get(column)).map(FormRow::text).filter(text -> !ThaiText.isBlank(text));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*[\r\n]+\\s*", " ");
    }

    private @Nullable BigDecimal amount(FormColumn column) {
        Typed cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        Optional<Object> amount = ValueReader.read(Scalar.NUMBER, cell);
        if (amount.isEmpty()) {
            fault(column, "prompt.NUMBER");
        }
        return (BigDecimal) amount.orElse(null);
    }

    private @Nullable ProcurementMethod method() {
        return words(FormColumn.METHOD)
                .map(FormRow::line)
                .map(text -> Choices.find(new Choice(MethodKind.class), text.replaceFirst(METHOD_WORDS, ""))
                        .map(kind -> ProcurementMethod.of(MethodKind.valueOf(kind)))
                        .orElseGet(() -> new ProcurementMethod(MethodKind.OTHER, Text.of(text))))
                .orElse(null);
    }

    private List<Bid> bids() {
        List<Offer> offers = words(FormColumn.BIDS).map(Offer::of).orElse(List.of());
        if (offers.stream().anyMatch(offer -> offer.price() == null)) {
            fault(FormColumn.BIDS, "form.expectOffers");
        }
        return offers.stream()
                .map(offer -> new Bid(offer.name(), offer.price()))
                .toList();
    }

    private @Nullable Award award() {
        List<Offer> offers = words(FormColumn.AWARD).map(Offer::of).orElse(List.of());
        Text reason = words(FormColumn.REASON).map(text -> Text.of(line(text))).orElse(null);
        boolean clear = offers.size() == 1 && offers.get(0).price() != null;
        if (!offers.isEmpty() && !clear) {
            fault(FormColumn.AWARD, "form.expectOffer");
        }
        if (offers.size() != 1) {
            return reason == null ? null : new Award(null, null, reason);
        }
        return new Award(offers.get(0).name(), offers.get(0).price(), reason);
    }

    private @Nullable ContractRef contract() {
        String text = words(FormColumn.CONTRACT).map(String::strip).orElse("");
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split(DATED, -1);
        Optional<LocalDate> day =
                DateReader.day(parts[parts.length - 1].strip()).value();
        if (day.isEmpty()) {
            fault(FormColumn.CONTRACT, "form.expectContract");
            return new ContractRef(line(text), null, null);
        }
        String before = String.join(" ", List.of(parts).subList(0, parts.length - 1));
        String number =
                line(before).replaceAll("\\s+", " ").replaceFirst(NUMBERED, "").replaceFirst("[,\\s]+$", "");
        return new ContractRef(number.isEmpty() ? null : number, day.get(), null);
    }

    private void fault(FormColumn column, String expected) {
        int at = head.columns().getOrDefault(column, 0);
        Text name = FormColumn.names(List.of(column));
        findings.add(
                Kind.VALUE,
                SheetReading.place(sheet, index, at),
                Vocabulary.say("problem.value", name, Vocabulary.say(expected)));
    }
}
