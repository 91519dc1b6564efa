package io.github.openita.export.internal.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Maps, lists, texts, numbers and truth values as JSON in UTF-8. */
public final class PlainJson {

    private static final JsonFactory JSON = new JsonFactory();

    private PlainJson() {}

    /** A map as an object, its members in the map's order. */
    public static byte[] bytes(Map<String, ?> object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(object, to);
        }
        return bytes.toByteArray();
    }

    private static void write(Object value, JsonGenerator to) {
        if (value instanceof Map<?, ?> object) {
            to.writeStartObject();
            object.forEach((name, member) -> {
                to.writeName(name.toString());
                write(member, to);
            });
            to.writeEndObject();
        } else if (value instanceof List<?> list) {
            to.writeStartArray();
            list.forEach(element -> write(element, to));
            to.writeEndArray();
        } else if (value instanceof Integer number) {
            to.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            to.writeNumber(number.toPlainString());
        } else if (value instanceof Boolean truth) {
            to.writeBoolean(truth);
        } else {
            to.writeString(value.toString());
        }
    }

    /**
     * Well-formed JSON as a tree of maps, lists, {@code String}, {@code BigDecimal} and {@code Boolean}, in its order.
     *
     * @throws JacksonException if it is not well-formed
     */
    public static Object tree(byte[] json) {
        try (JsonParser from = JSON.createParser(ObjectReadContext.empty(), json)) {
            from.nextToken();
            return tree(from);
        }
    }

    private static Object tree(JsonParser from) {
        return switch (from.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = from.currentName();
                    from.nextToken();
                    object.put(name, tree(from));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (from.nextToken() != JsonToken.END_ARRAY) {
                    list.add(tree(from));
                }
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(from.getString());
            case VALUE_TRUE, VALUE_FALSE -> from.getBooleanValue();
            default -> from.getString();
        };
    }

    /** The texts of an object that is a member of the object at the root; nothing where it is not there or no JSON. */
    public static Optional<SortedMap<String, String>> texts(byte[] json, String member) {
        SortedMap<String, String> texts = new TreeMap<>();
        boolean found = false;
        try (JsonParser from = JSON.createParser(ObjectReadContext.empty(), json)) {
            int depth = 0;
            String within = "";
            for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    within = from.currentName();
                    found |= within.equals(member);
                } else if (token == JsonToken.VALUE_STRING && depth == 2 && within.equals(member)) {
                    texts.put(String.valueOf(from.currentName()), from.getString());
                }
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return found ? Optional.of(texts) : Optional.empty();
    }
}
