package io.github.openita.checklist;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON document that a test edits by JSON Pointer: maps, lists, strings, numbers and booleans. Not for two threads. */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private final Object root;

    private JsonTree(Object root) {
        this.root = root;
    }

    static JsonTree parse(byte[] utf8) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), utf8)) {
            return new JsonTree(value(parser, Objects.requireNonNull(parser.nextToken())));
        }
    }

    /** Puts a text, a number or a boolean in the place of what is there, or where nothing is. */
    JsonTree set(String pointer, Object value) {
        String last = last(pointer);
        Object holder = get(parent(pointer));
        if (holder instanceof List<?>) {
            list(holder).set(Integer.parseInt(last), value);
        } else {
            map(holder).put(last, value);
        }
        return this;
    }

    /** As {@link #set}, a value written as JSON with single quotes. */
    JsonTree setJson(String pointer, String json) {
        return set(pointer, fragment(json));
    }

    /** Adds a value, written as JSON with single quotes, to the end of a list. */
    JsonTree add(String pointer, String json) {
        list(get(pointer)).add(fragment(json));
        return this;
    }

    /** Takes away what is there. */
    JsonTree remove(String pointer) {
        String last = last(pointer);
        Object holder = get(parent(pointer));
        Object gone = holder instanceof List<?>
                ? list(holder).remove(Integer.parseInt(last))
                : map(holder).remove(last);
        Objects.requireNonNull(gone, pointer);
        return this;
    }

    /** What is there. */
    Object get(String pointer) {
        Object at = root;
        for (String step : steps(pointer)) {
            Object next = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : map(at).get(step);
            at = Objects.requireNonNull(next, pointer);
        }
        return at;
    }

    /** What is there, or null. */
    @Nullable
    Object find(String pointer) {
        Object at = root;
        for (String step : steps(pointer)) {
            if (at instanceof List<?> list) {
                int index = Integer.parseInt(step);
                at = index < list.size() ? list.get(index) : null;
            } else {
                at = at instanceof Map<?, ?> ? map(at).get(step) : null;
            }
        }
        return at;
    }

    /** The texts of the whole document, each replaced by what a function makes of its pointer and itself. */
    JsonTree withTexts(TextEdit edit) {
        walk("", root, (pointer, value) -> {
            if (value instanceof String text) {
                set(pointer, edit.apply(pointer, text));
            }
        });
        return this;
    }

    /** The pointers of all that is below a place, parents first. */
    List<String> pointersBelow(String pointer) {
        List<String> pointers = new ArrayList<>();
        walk(pointer, get(pointer), (each, value) -> pointers.add(each));
        pointers.remove(pointer);
        return pointers;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(to, root);
        }
        return out.toByteArray();
    }

    /** What becomes of a text. */
    interface TextEdit {

        String apply(String pointer, String text);
    }

    private static void walk(String pointer, Object value, BiConsumer<String, Object> visitor) {
        visitor.accept(pointer, value);
        if (value instanceof Map<?, ?>) {
            Map.copyOf(map(value)).keySet().stream()
                    .sorted()
                    .forEach(name -> walk(
                            pointer + '/' + name,
                            Objects.requireNonNull(map(value).get(name)),
                            visitor));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(pointer + '/' + i, list.get(i), visitor);
            }
        }
    }

    private static Object fragment(String json) {
        return parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)).root;
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("unchecked") // every object of this tree is such a map
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // every array of this tree is such a list
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Object value(JsonParser parser, @Nullable JsonToken token) {
        return switch (Objects.requireNonNull(token)) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IllegalStateException("not in these documents: " + token);
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            object.put(parser.currentName(), value(parser, parser.nextToken()));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> array = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            array.add(value(parser, token));
            token = parser.nextToken();
        }
        return array;
    }

    private static void write(JsonGenerator to, Object value) {
        if (value instanceof Map<?, ?>) {
            to.writeStartObject();
            map(value).forEach((name, member) -> {
                to.writeName(name);
                write(to, member);
            });
            to.writeEndObject();
        } else if (value instanceof List<?> list) {
            to.writeStartArray();
            list.forEach(element -> write(to, element));
            to.writeEndArray();
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else if (value instanceof Number number) {
            to.writeNumber(number.toString());
        } else {
            to.writeString((String) value);
        }
    }
}
