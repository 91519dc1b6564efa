package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Keyword;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, as they are asked for. What is missing or of a wrong type is reported, and a neutral
 * value stands in for it, so that reading goes on and every fault is found; {@link #done} reports names nobody asked for.
 */
final class Fields {

    private static final Node NOTHING = Node.scalar(Node.Type.NULL, "", 0, 0);

    private final Node node;
    private final Place place;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node node, Place place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /** The members of a value, which is reported if it is no object. */
    static Fields of(Node value, Place place, Problems problems) {
        if (value.type() != Node.Type.OBJECT) {
            problems.add(Fault.NOT_OBJECT, place);
            return new Fields(NOTHING, place, problems);
        }
        return new Fields(value, place, problems);
    }

    Place place(String name) {
        return place.child(name);
    }

    void report(Fault fault, String name, Object... arguments) {
        if (!isStandIn()) {
            problems.add(fault, place.child(name), arguments);
        }
    }

    boolean has(String name) {
        return optional(name) != null;
    }

    /** The member, or nothing where it is absent or null. */
    @Nullable
    Node optional(String name) {
        asked.add(name);
        Node value = node.members().get(name);
        return value == null || value.type() == Node.Type.NULL ? null : value;
    }

    private @Nullable Node required(String name) {
        Node value = optional(name);
        if (value == null) {
            report(Fault.MISSING, name);
        }
        return value;
    }

    String text(String name) {
        Node value = required(name);
        return value == null ? "" : text(name, value);
    }

    @Nullable
    String optionalText(String name) {
        Node value = optional(name);
        return value == null ? null : text(name, value);
    }

    private String text(String name, Node value) {
        if (value.type() != Node.Type.TEXT) {
            report(Fault.NOT_TEXT, name);
            return "";
        }
        if (ThaiText.isBlank(value.text())) {
            report(Fault.BLANK, name);
        }
        return value.text();
    }

    /** A text in both languages. */
    Text bilingual(String name) {
        return read(name, Fields::bilingual);
    }

    @Nullable
    Text optionalBilingual(String name) {
        return readOptional(name, Fields::bilingual);
    }

    private static Text bilingual(Fields fields) {
        return Text.of(fields.text("th"), fields.text("en"));
    }

    int integer(String name, int least, int most) {
        Node value = required(name);
        return value == null ? least : integer(place.child(name), value, least, most);
    }

    @Nullable
    Integer optionalInteger(String name, int least, int most) {
        Node value = optional(name);
        return value == null ? null : integer(place.child(name), value, least, most);
    }

    private int integer(Place at, Node value, int least, int most) {
        if (value.type() != Node.Type.NUMBER) {
            problems.add(Fault.NOT_NUMBER, at);
            return least;
        }
        if (!value.text().matches("-?[0-9]+")) {
            problems.add(Fault.NOT_WHOLE, at);
            return least;
        }
        BigDecimal number = new BigDecimal(value.text());
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            problems.add(Fault.OUT_OF_RANGE, at, least, most);
            return least;
        }
        return number.intValue();
    }

    BigDecimal decimal(String name, int least, int most) {
        Node value = required(name);
        return value == null ? BigDecimal.valueOf(least) : decimal(name, value, least, most);
    }

    @Nullable
    BigDecimal optionalDecimal(String name, int least, int most) {
        Node value = optional(name);
        return value == null ? null : decimal(name, value, least, most);
    }

    private BigDecimal decimal(String name, Node value, int least, int most) {
        if (value.type() != Node.Type.NUMBER) {
            report(Fault.NOT_NUMBER, name);
            return BigDecimal.valueOf(least);
        }
        BigDecimal number = new BigDecimal(value.text());
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            report(Fault.OUT_OF_RANGE, name, least, most);
            return BigDecimal.valueOf(least);
        }
        return number;
    }

    /** A flag; false where it is absent. */
    boolean flag(String name) {
        Node value = optional(name);
        if (value != null && value.type() != Node.Type.FLAG) {
            report(Fault.NOT_FLAG, name);
        }
        return value != null && value.text().equals("true");
    }

    @Nullable
    LocalDate optionalDate(String name) {
        String text = optionalText(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            report(Fault.BAD_DATE, name);
            return null;
        }
    }

    /** A constant by its word; the first of them stands in for one that is not there. */
    <E extends Enum<E> & Keyword> E word(String name, Class<E> type) {
        E[] all = Objects.requireNonNull(type.getEnumConstants());
        Node value = required(name);
        return value == null ? all[0] : word(place.child(name), value, all);
    }

    private <E extends Enum<E> & Keyword> E word(Place at, Node value, E[] all) {
        for (E constant : all) {
            if (value.type() == Node.Type.TEXT && constant.key().equals(value.text())) {
                return constant;
            }
        }
        problems.add(
                Fault.UNKNOWN_WORD, at, Arrays.stream(all).map(Keyword::key).collect(Collectors.joining(", ")));
        return all[0];
    }

    <E extends Enum<E> & Keyword> @Nullable E optionalWord(String name, Class<E> type) {
        return has(name) ? word(name, type) : null;
    }

    /** An object, by its own reader. */
    <T> T read(String name, Function<Fields, T> reader) {
        Node value = required(name);
        return value == null
                ? reader.apply(new Fields(NOTHING, place.child(name), problems))
                : read(value, place.child(name), reader);
    }

    <T> @Nullable T readOptional(String name, Function<Fields, T> reader) {
        Node value = optional(name);
        return value == null ? null : read(value, place.child(name), reader);
    }

    private <T> T read(Node value, Place at, Function<Fields, T> reader) {
        Fields fields = of(value, at, problems);
        T result = reader.apply(fields);
        fields.done();
        return result;
    }

    /** A list of objects that must be there, though it may be empty. */
    <T> List<T> list(String name, Function<Fields, T> reader) {
        required(name);
        return listOrNone(name, reader);
    }

    /** A list of objects; an empty one where it is absent. */
    <T> List<T> listOrNone(String name, Function<Fields, T> reader) {
        return elements(name, (value, at) -> read(value, at, reader));
    }

    List<String> texts(String name) {
        required(name);
        return textsOrNone(name);
    }

    List<String> textsOrNone(String name) {
        return elements(name, (value, at) -> {
            if (value.type() != Node.Type.TEXT || ThaiText.isBlank(value.text())) {
                problems.add(Fault.NOT_TEXT, at);
                return "";
            }
            return value.text();
        });
    }

    List<Text> bilinguals(String name) {
        return listOrNone(name, Fields::bilingual);
    }

    List<Integer> integersOrNone(String name, int least, int most) {
        return elements(name, (value, at) -> integer(at, value, least, most));
    }

    <E extends Enum<E> & Keyword> List<E> wordsOrNone(String name, Class<E> type) {
        E[] all = Objects.requireNonNull(type.getEnumConstants());
        return elements(name, (value, at) -> word(at, value, all));
    }

    private <T> List<T> elements(String name, BiFunction<Node, Place, T> reader) {
        Node value = optional(name);
        if (value == null) {
            return List.of();
        }
        if (value.type() != Node.Type.LIST) {
            report(Fault.NOT_LIST, name);
            return List.of();
        }
        List<T> all = new ArrayList<>(value.elements().size());
        Place list = place.child(name);
        for (Node element : value.elements()) {
            all.add(reader.apply(element, list.child(all.size())));
        }
        return all;
    }

    /** An object whose names are free, by name and in order; empty where it is absent. */
    <T> Map<String, T> mapOrNone(String name, BiFunction<String, Fields, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        Node value = optional(name);
        if (value != null) {
            Place at = place.child(name);
            of(value, at, problems)
                    .node
                    .members()
                    .forEach((key, member) ->
                            all.put(key, read(member, at.child(key), fields -> reader.apply(key, fields))));
        }
        return all;
    }

    /** Reports the names that nobody has asked for. */
    void done() {
        for (String name : node.members().keySet()) {
            if (!asked.contains(name)) {
                report(Fault.UNKNOWN_NAME, name);
            }
        }
    }

    private boolean isStandIn() {
        return node.type() != Node.Type.OBJECT;
    }
}
