package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** One of several values by its exact name: the constants of an enum, or known keys. */
final class ChoiceRule implements ScalarRule {

    private final Map<String, Object> values;
    private final InputProblemKind unknown;

    private ChoiceRule(Map<String, Object> values, InputProblemKind unknown) {
        this.values = Collections.unmodifiableMap(values);
        this.unknown = unknown;
    }

    /** The constants of an enum. */
    static ChoiceRule of(Class<? extends Enum<?>> constants) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Enum<?> constant : constants.getEnumConstants()) {
            values.put(constant.name(), constant);
        }
        return new ChoiceRule(values, InputProblemKind.UNKNOWN_VALUE);
    }

    /**
     * Texts out of a set.
     *
     * @param unknown the kind of problem that any other text is; its message lists the texts
     */
    static ChoiceRule of(Set<String> texts, InputProblemKind unknown) {
        Map<String, Object> values = new LinkedHashMap<>();
        texts.forEach(text -> values.put(text, text));
        return new ChoiceRule(values, unknown);
    }

    @Override
    public Word expected() {
        return Word.CHOICE;
    }

    @Override
    public Object read(JsonToken token, String text) {
        Object value = values.get(Tokens.text(token, text, Word.CHOICE));
        if (value == null) {
            throw refusal();
        }
        return value;
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        String name = value instanceof Enum<?> constant ? constant.name() : (String) value;
        if (!values.containsKey(name)) {
            throw refusal();
        }
        out.writeString(name);
    }

    private Refusal refusal() {
        return Refusal.of(unknown, String.join(", ", values.keySet()));
    }
}
