package io.github.openita.checklist.assessment;

import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that one remedy helps.
 *
 * @param hint what to do
 * @param findings the findings, in their order
 */
public record Remedy(Text hint, List<Finding> findings) {

    /** More findings with one remedy than these tell a reader no more; the JSON of an assessment has them all. */
    private static final int TOLD = 5;

    /** Copies the list. */
    public Remedy {
        findings = List.copyOf(findings);
    }

    /** Findings by their remedies, in the order in which these are first needed. */
    public static List<Remedy> of(List<Finding> findings) {
        Map<Text, List<Finding>> byHint = new LinkedHashMap<>();
        findings.forEach(each ->
                byHint.computeIfAbsent(each.hint(), hint -> new ArrayList<>()).add(each));
        return byHint.entrySet().stream()
                .map(each -> new Remedy(each.getKey(), each.getValue()))
                .toList();
    }

    /** The findings that are worth telling. */
    public List<Finding> told() {
        return findings.subList(0, Math.min(TOLD, findings.size()));
    }

    /** How many there are besides. */
    public int untold() {
        return findings.size() - told().size();
    }
}
