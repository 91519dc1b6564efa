package io.github.openita.checklist.internal.engine;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Arrays;
import java.util.List;

/** The criteria that a constraint carries. */
final class Criteria {

    private Criteria() {}

    /** Full keys; a slug alone is one of the content's own key. Empty for a constraint that is not this library's. */
    static List<String> of(ConstraintDescriptor<?> constraint, String contentKey) {
        return constraint.getAttributes().get("criterion") instanceof String[] criteria
                ? Arrays.stream(criteria)
                        .map(criterion -> full(criterion, contentKey))
                        .toList()
                : List.of();
    }

    private static String full(String criterion, String contentKey) {
        return criterion.indexOf('/') < 0 ? contentKey + '/' + criterion : criterion;
    }
}
