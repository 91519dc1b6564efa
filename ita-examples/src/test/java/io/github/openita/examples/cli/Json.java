package io.github.openita.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps and lists. */
final class Json {

    private Json() {}

    @SuppressWarnings("unchecked") // the names of an object are texts
    static Map<String, Object> object(String text) {
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            return (Map<String, Object>) Objects.requireNonNull(value(in, in.nextToken()));
        }
    }

    @SuppressWarnings("unchecked") // a test that asks for a list of objects fails where there is none
    static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(object.get(name), name);
    }

    private static @Nullable Object value(JsonParser in, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                while (in.nextToken() != JsonToken.END_OBJECT) {
                    String name = in.currentName();
                    members.put(name, value(in, in.nextToken()));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<@Nullable Object> elements = new ArrayList<>();
                for (JsonToken next = in.nextToken(); next != JsonToken.END_ARRAY; next = in.nextToken()) {
                    elements.add(value(in, next));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_NULL -> null;
            default -> in.getString();
        };
    }
}
