package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.intake.Typed.Words;
import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cells of a slot. Nothing comes of one that cannot be read, whatever else is in it. */
final class SlotReader {

    private SlotReader() {}

    /** The value of one cell, or of the two of a slot in Thai and English; a list is read line by line. */
    static Optional<Object> read(Slot slot, List<Optional<Typed>> cells) {
        if (slot.isBilingual()) {
            return slot.isList() ? texts(cells) : text(cells);
        }
        Typed cell = cells.get(0).orElseThrow();
        return slot.isList() ? list(slot, cell) : ValueReader.read(slot.type(), cell);
    }

    private static Optional<Object> text(List<Optional<Typed>> cells) {
        Map<String, Object> text = new LinkedHashMap<>();
        for (int at = 0; at < 2; at++) {
            Optional<Typed> cell = cells.get(at);
            Optional<Object> words = cell.flatMap(each -> ValueReader.read(Scalar.TEXT, each));
            if (cell.isPresent() && words.isEmpty()) {
                return Optional.empty();
            }
            String name = at == 0 ? "th" : "en";
            words.ifPresent(each -> text.put(name, each));
        }
        return Optional.of(text);
    }

    private static Optional<Object> list(Slot slot, Typed cell) {
        Optional<Object> whole = ValueReader.read(Scalar.TEXT, cell);
        List<Object> list = new ArrayList<>();
        for (String line : ListLines.split(whole.map(Object::toString).orElse(""))) {
            if (!ThaiText.isBlank(line)) {
                Optional<List<Object>> read = entries(slot, ListLines.text(line));
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                list.addAll(read.get());
            }
        }
        return whole.map(text -> list);
    }

    /** One entry of a line, or several choices in one. */
    private static Optional<List<Object>> entries(Slot slot, String line) {
        Optional<Object> one = ValueReader.read(slot.element(), new Words(line));
        if (one.isPresent() || !(slot.element() instanceof Choice)) {
            return one.map(List::of);
        }
        List<Optional<Object>> several = Stream.of(line.split("[,;]", -1))
                .filter(part -> !ThaiText.isBlank(part))
                .map(part -> ValueReader.read(slot.element(), new Words(part)))
                .toList();
        return several.isEmpty() || several.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(several.stream().flatMap(Optional::stream).collect(Collectors.toList()));
    }

    private static Optional<Object> texts(List<Optional<Typed>> cells) {
        List<List<String>> lines = new ArrayList<>();
        for (Optional<Typed> cell : cells) {
            Optional<Object> words = cell.flatMap(each -> ValueReader.read(Scalar.TEXT, each));
            if (cell.isPresent() && words.isEmpty()) {
                return Optional.empty();
            }
            lines.add(words.map(each -> ListLines.split(each.toString())).orElse(List.of()));
        }
        List<Object> texts = new ArrayList<>();
        for (int at = 0; at < Math.max(lines.get(0).size(), lines.get(1).size()); at++) {
            Map<String, Object> text = new LinkedHashMap<>();
            String thai = at < lines.get(0).size() ? lines.get(0).get(at) : "";
            String english = at < lines.get(1).size() ? lines.get(1).get(at) : "";
            put(text, "th", thai);
            put(text, "en", english);
            if (!text.isEmpty() || thai.equals(ListLines.NOTHING)) {
                texts.add(text);
            }
        }
        return Optional.of(texts);
    }

    private static void put(Map<String, Object> text, String name, String line) {
        if (!ThaiText.isBlank(line) && !line.equals(ListLines.NOTHING)) {
            text.put(name, ListLines.text(line));
        }
    }
}
