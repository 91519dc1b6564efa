package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Remedy;
import io.github.openita.checklist.json.Origins;
import io.github.openita.model.text.Text;
import java.util.List;

/** Findings in words: what is wrong, where, and what to do. */
final class FindingText {

    private final Origins origins;
    private final Sheet sheet;

    FindingText(Origins origins, Sheet sheet) {
        this.origins = origins;
        this.sheet = sheet;
    }

    /** Findings, those with the same remedy together and the remedy once. */
    void print(int indent, List<Finding> findings) {
        for (Remedy remedy : Remedy.of(findings)) {
            remedy.told().forEach(each -> print(indent, each));
            if (remedy.untold() > 0) {
                sheet.paragraph(indent + 2, Ink.PLAIN, sheet.words("check.more", remedy.untold()));
            }
            hint(indent, remedy.hint());
        }
    }

    /** What to do. */
    void hint(int indent, Text hint) {
        sheet.hanging(" ".repeat(indent) + "→ ", Ink.STRONG, Ink.PLAIN, sheet.words(hint));
    }

    private void print(int indent, Finding finding) {
        sheet.hanging(" ".repeat(indent) + "• ", Ink.PLAIN, Ink.PLAIN, sheet.words(finding.message()));
        String pointer = finding.location().pointer();
        if (!pointer.isEmpty()) {
            String cell = origins.of(finding.location())
                    .map(each -> each.sheet() + (each.cell().isEmpty() ? "" : "!" + each.cell()) + " · ")
                    .orElse("");
            sheet.paragraph(indent + 2, Ink.FAINT, cell + pointer);
        }
    }
}
