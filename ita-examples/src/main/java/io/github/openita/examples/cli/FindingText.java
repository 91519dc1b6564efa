package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings in words: what is wrong, where, and what to do. */
final class FindingText {

    /** More of one kind tell no more; the JSON has them all. */
    private static final int MOST_OF_A_KIND = 5;

    private final Sheet sheet;

    FindingText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Findings, those with the same remedy together and the remedy once. */
    void print(int indent, List<Finding> findings) {
        Map<Text, List<Finding>> byHint = new LinkedHashMap<>();
        findings.forEach(each ->
                byHint.computeIfAbsent(each.hint(), hint -> new ArrayList<>()).add(each));
        byHint.forEach((hint, its) -> {
            its.stream().limit(MOST_OF_A_KIND).forEach(each -> print(indent, each));
            if (its.size() > MOST_OF_A_KIND) {
                sheet.paragraph(indent + 2, Ink.PLAIN, sheet.words("check.more", its.size() - MOST_OF_A_KIND));
            }
            hint(indent, hint);
        });
    }

    /** What to do. */
    void hint(int indent, Text hint) {
        sheet.hanging(" ".repeat(indent) + "→ ", Ink.STRONG, Ink.PLAIN, sheet.words(hint));
    }

    private void print(int indent, Finding finding) {
        sheet.hanging(" ".repeat(indent) + "• ", Ink.PLAIN, Ink.PLAIN, sheet.words(finding.message()));
        String pointer = finding.location().pointer();
        if (!pointer.isEmpty()) {
            sheet.paragraph(indent + 2, Ink.FAINT, pointer);
        }
    }
}
