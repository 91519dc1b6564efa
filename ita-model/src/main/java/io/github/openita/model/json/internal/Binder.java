package io.github.openita.model.json.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.field.ShownName;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.JsonLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks a token stream along a shape and makes the Java values. The only place that knows what is accepted: the fast
 * pass and the one that collects problems differ in their sink and nothing else.
 *
 * <p>Where something is wrong, the value is null and nothing that would hold it is made; the walk goes on behind it.
 */
final class Binder {

    private final JsonParser in;
    private final Sink sink;
    private final JsonLimits limits;
    private int values;

    Binder(JsonParser in, Sink sink, JsonLimits limits) {
        this.in = in;
        this.sink = sink;
        this.limits = limits;
    }

    /** The value at the root; null if anything was reported. */
    @Nullable
    Object readRoot(RecordShape shape) {
        JsonToken first = in.nextToken();
        if (first == null) {
            sink.report(new Place(Location.ROOT, 1, 1), Refusal.of(InputProblemKind.EMPTY));
            return null;
        }
        if (first != JsonToken.START_OBJECT) {
            sink.report(in, Refusal.of(InputProblemKind.WRONG_ROOT, Word.found(first)));
            in.skipChildren();
            return null;
        }
        Object root = readRecord(shape);
        return sink.count() == 0 ? root : null;
    }

    /** The value that begins with the current token; afterwards its last token is the current one. */
    private @Nullable Object read(Shape shape) {
        if (++values > limits.maxValues()) {
            throw reported(Refusal.of(InputProblemKind.TOO_MANY_ELEMENTS, limits.maxValues()));
        }
        JsonToken token = in.currentToken();
        if (shape instanceof Shape.Leaf leaf) {
            return token.isScalarValue()
                    ? readScalar(leaf.rule(), token)
                    : wrong(leaf.rule().expected());
        }
        if (shape instanceof RecordShape record) {
            return token == JsonToken.START_OBJECT ? readRecord(record) : wrong(Word.OBJECT);
        }
        if (shape instanceof Shape.Items items) {
            return token == JsonToken.START_ARRAY ? readItems(items) : wrong(Word.LIST);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return token == JsonToken.START_OBJECT ? readKeyed(keyed) : wrong(Word.OBJECT);
        }
        return readAnything(token);
    }

    private @Nullable Object readScalar(ScalarRule rule, JsonToken token) {
        try {
            return rule.read(token, text(token));
        } catch (Refusal refusal) {
            sink.report(in, refusal);
            return null;
        }
    }

    private String text(JsonToken token) {
        String text = in.getString();
        if (token == JsonToken.VALUE_STRING && text.length() > limits.maxStringLength()) {
            throw Refusal.of(InputProblemKind.STRING_TOO_LONG, limits.maxStringLength());
        }
        if (token != JsonToken.VALUE_STRING && text.length() > limits.maxNumberLength()) {
            throw Refusal.variant(InputProblemKind.OUT_OF_RANGE, "digits", limits.maxNumberLength());
        }
        return text;
    }

    private @Nullable Object readRecord(RecordShape shape) {
        Place start = sink.mark(in);
        int before = sink.count();
        @Nullable Object[] components = shape.newValues();
        long seen = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            RecordShape.Member member = shape.member(name);
            if (member == null) {
                refuseMember(UnknownNames.refusal(name, shape));
                continue;
            }
            long bit = 1L << member.index();
            if ((seen & bit) != 0) {
                sink.report(in, Refusal.of(InputProblemKind.DUPLICATE_KEY, name));
            }
            seen |= bit;
            components[member.index()] = readMember(member);
        }
        requireMembers(shape, seen, start);
        return sink.count() == before ? create(shape, components, start) : null;
    }

    private @Nullable Object readMember(RecordShape.Member member) {
        if (in.nextToken() != JsonToken.VALUE_NULL) {
            return read(member.shape());
        }
        if (member.required()) {
            sink.report(in, Refusal.of(InputProblemKind.MISSING_FIELD, member.name()));
        } else if (member.absent() != null) {
            sink.report(in, Refusal.of(InputProblemKind.NULL_FOR_LIST));
        }
        return member.absent();
    }

    private void requireMembers(RecordShape shape, long seen, @Nullable Place start) {
        for (RecordShape.Member member : shape.members()) {
            if (member.required() && (seen & (1L << member.index())) == 0) {
                sink.report(start, Refusal.of(InputProblemKind.MISSING_FIELD, member.name()));
            }
        }
    }

    private @Nullable Object create(RecordShape shape, @Nullable Object[] components, @Nullable Place start) {
        try {
            return shape.create(components);
        } catch (RuntimeException contradiction) {
            sink.report(start, Refusal.of(InputProblemKind.INCONSISTENT));
            return null;
        }
    }

    private @Nullable Object readItems(Shape.Items shape) {
        int before = sink.count();
        List<@Nullable Object> items = new ArrayList<>();
        Set<@Nullable Object> distinct = new LinkedHashSet<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            if (items.size() == limits.maxItems()) {
                skipRest();
                break;
            }
            int beforeItem = sink.count();
            Object item = token == JsonToken.VALUE_NULL ? nullItem() : read(shape.element());
            items.add(item);
            if (shape.distinct() && sink.count() == beforeItem && !distinct.add(item)) {
                sink.report(in, Refusal.of(InputProblemKind.DUPLICATE_ELEMENT));
            }
        }
        if (sink.count() != before) {
            return null;
        }
        return shape.distinct() ? Collections.unmodifiableSet(distinct) : List.of(items.toArray());
    }

    private @Nullable Object nullItem() {
        sink.report(in, Refusal.of(InputProblemKind.NULL_IN_LIST));
        return null;
    }

    /** Reports that there is one element too many, and goes to the end of the list or object. */
    private void skipRest() {
        sink.report(in, Refusal.of(InputProblemKind.TOO_MANY_ELEMENTS, limits.maxItems()));
        while (!in.currentToken().isStructEnd()) {
            in.skipChildren();
            in.nextToken();
        }
    }

    private @Nullable Object readKeyed(Shape.Keyed shape) {
        Place start = sink.mark(in);
        int before = sink.count();
        Map<String, Object> members = new LinkedHashMap<>();
        readNamed(shape, members);
        if (sink.count() != before) {
            return null;
        }
        try {
            return shape.toJava().apply(Collections.unmodifiableMap(members));
        } catch (RuntimeException contradiction) {
            sink.report(start, Refusal.of(InputProblemKind.INCONSISTENT));
            return null;
        }
    }

    /** Reads members by name. Null is absent. */
    private void readNamed(Shape.Keyed shape, Map<String, Object> members) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (seen.size() == limits.maxItems()) {
                skipRest();
                return;
            }
            Shape member = shape.shapeOf(name);
            if (member == null) {
                refuseMember(UnknownNames.refusal(name, shape));
                continue;
            }
            checkName(name);
            if (!seen.add(name)) {
                sink.report(in, Refusal.of(InputProblemKind.DUPLICATE_KEY, ShownName.of(name)));
            }
            Object value = in.nextToken() == JsonToken.VALUE_NULL ? null : read(member);
            if (value != null) {
                members.put(name, value);
            }
        }
    }

    private void checkName(String name) {
        try {
            if (name.length() > limits.maxStringLength()) {
                throw Refusal.of(InputProblemKind.STRING_TOO_LONG, limits.maxStringLength());
            }
            TextRule.whole(name);
        } catch (Refusal refusal) {
            sink.report(in, refusal);
        }
    }

    private @Nullable Object readAnything(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> readKeyed(Shape.Anything.OBJECT);
            case START_ARRAY -> readItems(Shape.Anything.LIST);
            case VALUE_STRING -> readScalar(TextRule.INSTANCE, token);
            case VALUE_TRUE, VALUE_FALSE -> readScalar(BooleanRule.INSTANCE, token);
            default -> readScalar(NumberRule.INSTANCE, token);
        };
    }

    /** Reports a member by its name and passes over its value. */
    private void refuseMember(Refusal refusal) {
        sink.report(in, refusal);
        in.nextToken();
        in.skipChildren();
    }

    private @Nullable Object wrong(Word expected) {
        sink.report(in, Refusal.of(InputProblemKind.WRONG_TYPE, expected, Word.found(in.currentToken())));
        in.skipChildren();
        return null;
    }

    private Refusal reported(Refusal refusal) {
        sink.report(in, refusal);
        return refusal;
    }
}
