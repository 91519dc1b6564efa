package io.github.openita.model.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a requirement is decided.
 *
 * @param decides what decides
 * @param basis what a pass rests on, only where it decides for itself
 * @param decidedBy the components of the content and the rules that decide, for the reader
 */
public record DecisionRule(Decision decides, @Nullable Basis basis, List<String> decidedBy) {
    /** Copies its lists. */
    public DecisionRule {
        decidedBy = List.copyOf(decidedBy);
    }
}
