package io.github.openita.model.json.internal;

import io.github.openita.model.field.ShownName;
import io.github.openita.model.json.InputProblemKind;
import java.util.Collection;

/** Says that a name is not known at its place, and which one was probably meant, or which there are. */
final class UnknownNames {

    private UnknownNames() {}

    static Refusal refusal(String name, RecordShape shape) {
        return refusal(
                InputProblemKind.UNKNOWN_FIELD,
                name,
                shape.members().stream().map(RecordShape.Member::name).toList());
    }

    static Refusal refusal(String name, Shape.Keyed shape) {
        return refusal(shape.unknown(), name, shape.known().keySet());
    }

    private static Refusal refusal(InputProblemKind kind, String name, Collection<String> known) {
        String shown = ShownName.of(name);
        return Nearest.to(shown, known)
                .map(nearest -> Refusal.variant(kind, "near", shown, nearest))
                .orElseGet(() -> Refusal.of(kind, shown, String.join(", ", known)));
    }
}
