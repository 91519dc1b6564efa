package io.github.openita.model.edition.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.json.JsonLimits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree of values that know their places. Reports every name that an object has twice. */
final class TreeReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEFAULT.maxDepth())
                    .maxStringLength(JsonLimits.DEFAULT.maxStringLength())
                    .maxNumberLength(JsonLimits.DEFAULT.maxNumberLength())
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private TreeReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The tree of a text, or nothing where the text is no JSON, which is reported. */
    static @Nullable Node read(String json, Problems problems) {
        return read(JSON.createParser(ObjectReadContext.empty(), json), problems);
    }

    /** The tree of UTF-8, or nothing where it is no JSON; its columns are counted in bytes. */
    static @Nullable Node read(byte[] utf8, Problems problems) {
        return read(JSON.createParser(ObjectReadContext.empty(), utf8), problems);
    }

    private static @Nullable Node read(JsonParser in, Problems problems) {
        try (JsonParser parser = in) {
            if (parser.nextToken() == null) {
                problems.add(Fault.EMPTY, Location.ROOT, 0, 0);
                return null;
            }
            Node root = new TreeReader(parser, problems).value(Place.ROOT);
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                problems.add(Fault.TRAILING, Location.ROOT, at.getLineNr(), at.getColumnNr());
            }
            return root;
        } catch (UnexpectedEndOfInputException e) {
            problems.add(Fault.TRUNCATED, Location.ROOT, line(e), column(e));
        } catch (StreamConstraintsException e) {
            problems.add(Fault.OVER_LIMIT, Location.ROOT, line(e), column(e));
        } catch (JacksonException e) {
            problems.add(Fault.NOT_JSON, Location.ROOT, line(e), column(e));
        }
        return null;
    }

    private Node value(Place place) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        JsonToken token = Objects.requireNonNull(parser.currentToken());
        return switch (token) {
            case START_OBJECT -> new Node(Node.Type.OBJECT, "", List.of(), members(place), line, column);
            case START_ARRAY -> new Node(Node.Type.LIST, "", elements(place), Map.of(), line, column);
            case VALUE_STRING -> Node.scalar(Node.Type.TEXT, parser.getString(), line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Node.scalar(Node.Type.NUMBER, parser.getString(), line, column);
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Node.Type.FLAG, parser.getString(), line, column);
            default -> Node.scalar(Node.Type.NULL, "", line, column);
        };
    }

    private Map<String, Node> members(Place place) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            parser.nextToken();
            Place child = place.child(name);
            if (members.putIfAbsent(name, value(child)) != null) {
                problems.add(Fault.DUPLICATE_NAME, child.location(), at.getLineNr(), at.getColumnNr());
            }
        }
        return members;
    }

    private List<Node> elements(Place place) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(place.child(elements.size())));
        }
        return elements;
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(e.getLocation().getColumnNr(), 0);
    }
}
