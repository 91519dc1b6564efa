package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Keyword;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, as they are asked for. What is missing or of a wrong type is reported, and a neutral
 * value stands in for it, so that reading goes on and every fault is found; {@link #done} reports names nobody asked
 * for.
 */
final class Fields {

    private static final Node NOTHING = Node.scalar(Node.Type.NULL, "", 0, 0);

    private final Node node;
    private final Place place;
    private final Problems problems;
    private final Scalars scalars;
    private final Set<String> asked = new HashSet<>();

    private Fields(Node node, Place place, Problems problems, Scalars scalars) {
        this.node = node;
        this.place = place;
        this.problems = problems;
        this.scalars = scalars;
    }

    /** The members of the root, which is reported if it is no object. */
    static Fields of(Node root, Problems problems) {
        return new Fields(root, Place.ROOT, problems, new Scalars(problems)).fields(root, Place.ROOT);
    }

    private Fields fields(Node value, Place at) {
        if (value.type() == Node.Type.OBJECT) {
            return new Fields(value, at, problems, scalars);
        }
        problems.add(Fault.NOT_OBJECT, at);
        return new Fields(NOTHING, at, problems, scalars);
    }

    private boolean isStandIn() {
        return node.type() != Node.Type.OBJECT;
    }

    void report(Fault fault, String name) {
        if (!isStandIn()) {
            problems.add(fault, place.child(name));
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
        return value == null ? "" : scalars.text(place.child(name), value);
    }

    @Nullable
    String optionalText(String name) {
        Node value = optional(name);
        return value == null ? null : scalars.text(place.child(name), value);
    }

    /** A text in both languages. */
    Text bilingual(String name) {
        Node value = optional(name);
        Text whole = value == null ? null : whole(value);
        return whole == null ? read(name, Fields::bilingual) : whole;
    }

    @Nullable
    Text optionalBilingual(String name) {
        return has(name) ? bilingual(name) : null;
    }

    private static Text bilingual(Fields fields) {
        return Text.of(fields.text("th"), fields.text("en"));
    }

    /** The short way for what most objects of an edition are: a text in both languages, with nothing wrong. */
    private static @Nullable Text whole(Node value) {
        Node th = value.members().get("th");
        Node en = value.members().get("en");
        if (th == null || en == null || value.members().size() != 2) {
            return null;
        }
        return Scalars.isText(th) && Scalars.isText(en) ? Text.of(th.text(), en.text()) : null;
    }

    int integer(String name, int least, int most) {
        Node value = required(name);
        return value == null ? least : scalars.integer(place.child(name), value, least, most);
    }

    @Nullable
    Integer optionalInteger(String name, int least, int most) {
        Node value = optional(name);
        return value == null ? null : scalars.integer(place.child(name), value, least, most);
    }

    BigDecimal decimal(String name, int least, int most) {
        Node value = required(name);
        return value == null ? BigDecimal.valueOf(least) : scalars.decimal(place.child(name), value, least, most);
    }

    @Nullable
    BigDecimal optionalDecimal(String name, int least, int most) {
        Node value = optional(name);
        return value == null ? null : scalars.decimal(place.child(name), value, least, most);
    }

    /** A flag; false where it is absent. */
    boolean flag(String name) {
        Node value = optional(name);
        return value != null && scalars.flag(place.child(name), value);
    }

    @Nullable
    LocalDate optionalDate(String name) {
        Node value = optional(name);
        return value == null ? null : scalars.date(place.child(name), value);
    }

    /** A constant by its word; the first of them stands in for one that is not there. */
    <E extends Enum<E> & Keyword> E word(String name, Class<E> type) {
        Node value = required(name);
        return value == null ? Scalars.first(type) : scalars.word(place.child(name), value, type);
    }

    <E extends Enum<E> & Keyword> @Nullable E optionalWord(String name, Class<E> type) {
        Node value = optional(name);
        return value == null ? null : scalars.word(place.child(name), value, type);
    }

    /** An object, by its own reader. */
    <T> T read(String name, Function<Fields, T> reader) {
        Node value = required(name);
        return value == null
                ? reader.apply(new Fields(NOTHING, place.child(name), problems, scalars))
                : read(value, place.child(name), reader);
    }

    <T> @Nullable T readOptional(String name, Function<Fields, T> reader) {
        Node value = optional(name);
        return value == null ? null : read(value, place.child(name), reader);
    }

    private <T> T read(Node value, Place at, Function<Fields, T> reader) {
        Fields fields = fields(value, at);
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
        return elements(name, (value, at) -> scalars.text(at, value));
    }

    List<Text> bilingualsOrNone(String name) {
        return listOrNone(name, Fields::bilingual);
    }

    List<Integer> integersOrNone(String name, int least, int most) {
        return elements(name, (value, at) -> scalars.integer(at, value, least, most));
    }

    <E extends Enum<E> & Keyword> List<E> wordsOrNone(String name, Class<E> type) {
        return elements(name, (value, at) -> scalars.word(at, value, type));
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

    /** An object whose names are free: its members, by name and in order; none where it is absent. */
    <T> Map<String, T> mapOrNone(String name, Function<Fields, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        Node value = optional(name);
        if (value != null) {
            Fields fields = fields(value, place.child(name));
            for (String member : fields.node.members().keySet()) {
                all.put(member, fields.read(member, reader));
            }
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
}
