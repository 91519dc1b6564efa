package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.text.Text;
import java.util.List;

/**
 * Something that was left over.
 *
 * @param rule the number of the rule
 * @param kind what it is
 * @param details arguments of its message, never of the text itself
 */
public record LeftOver(String rule, ProblemKind kind, List<Text> details) {

    static LeftOver of(String rule, ProblemKind kind, Text... details) {
        return new LeftOver(rule, kind, List.of(details));
    }
}
