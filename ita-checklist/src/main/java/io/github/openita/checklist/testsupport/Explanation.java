package io.github.openita.checklist.testsupport;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why requirements came out as they did, in words for a person who reads a failed test. */
final class Explanation {

    /** More would hide the first. */
    private static final int MOST_REQUIREMENTS = 10;

    private static final int MOST_FINDINGS = 5;

    private final Assessment assessment;

    Explanation(Assessment assessment) {
        this.assessment = assessment;
    }

    /** A headline, and below it each requirement with its findings. */
    String of(String headline, List<RequirementAssessment> requirements) {
        StringBuilder out = new StringBuilder(headline);
        requirements.stream().limit(MOST_REQUIREMENTS).forEach(each -> explain(each, out));
        rest(out, "\n  ", requirements.size() - MOST_REQUIREMENTS, "requirements");
        return out.toString();
    }

    private void explain(RequirementAssessment each, StringBuilder out) {
        out.append("\n  ").append(each.id()).append(" is ").append(state(each));
        both(out, "\n    ", each.requirement().text());
        List<Finding> findings = findingsAbout(each);
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> explain(finding, out));
        rest(out, "\n    - ", findings.size() - MOST_FINDINGS, "findings");
    }

    private static String state(RequirementAssessment each) {
        StringBuilder state = new StringBuilder(each.outcome().name());
        if (each.basis() != null) {
            state.append(" (").append(each.basis()).append(')');
        }
        if (each.outcome().isOpen()) {
            state.append(", ").append(each.severity());
        }
        if (each.dueOn() != null) {
            state.append(", due on ").append(each.dueOn());
        }
        return state.toString();
    }

    private static void explain(Finding finding, StringBuilder out) {
        String about = finding.subject().requirement();
        out.append("\n    - ").append(finding.rule()).append(' ').append(finding.kind());
        if (about != null) {
            out.append(" (").append(about).append(')');
        }
        out.append(" at ").append(finding.location());
        both(out, "\n      ", finding.message());
        both(out, "\n      → ", finding.hint());
    }

    /**
     * The findings about a requirement and, since a parent falls with its children, about those below it; where there is
     * none, those about the whole item.
     */
    private List<Finding> findingsAbout(RequirementAssessment each) {
        Set<String> ids = new LinkedHashSet<>();
        withThoseBelow(each.id(), ids);
        List<Finding> own =
                ids.stream().flatMap(id -> assessment.findings(id).stream()).toList();
        return own.isEmpty() ? findingsAboutItem(each.requirement().item()).toList() : own;
    }

    private void withThoseBelow(String id, Set<String> ids) {
        if (ids.add(id)) {
            assessment.edition().children(id).stream()
                    .map(Requirement::id)
                    .forEach(child -> withThoseBelow(child, ids));
        }
    }

    private Stream<Finding> findingsAboutItem(String code) {
        return assessment.findings().stream()
                .filter(each -> each.subject().requirement() == null)
                .filter(each -> code.equals(each.subject().item()));
    }

    private static void both(StringBuilder out, String before, Text text) {
        Stream.of(text.th(), text.en())
                .filter(language -> language != null)
                .forEach(language -> out.append(before).append(language));
    }

    private static void rest(StringBuilder out, String before, int count, String what) {
        if (count > 0) {
            out.append(before).append("and ").append(count).append(" more ").append(what);
        }
    }
}
