package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import java.util.List;

/** A value is not accepted. Carries no place and no stack: the reader knows where it stands. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final InputProblemKind kind;
    private final String key;

    // Never serialized: it does not leave the reader.
    private final transient List<Object> arguments;

    private Refusal(InputProblemKind kind, String key, List<Object> arguments) {
        super(key, null, false, false);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * A refusal with the message of its kind.
     *
     * @param arguments of the message: texts, names and numbers, never the value
     */
    static Refusal of(InputProblemKind kind, Object... arguments) {
        return new Refusal(kind, kind.name(), List.of(arguments));
    }

    /** A refusal with a message that says more than the kind's own. */
    static Refusal variant(InputProblemKind kind, String variant, Object... arguments) {
        return new Refusal(kind, kind.name() + '.' + variant, List.of(arguments));
    }

    InputProblemKind kind() {
        return kind;
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
