package io.github.openita.examples.cli;

import io.github.openita.checklist.assessment.Outcome;

/** The sign and the colour of an outcome. The sign says it too, for those who see no colours. */
final class Signs {

    private Signs() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "✓";
            case FAIL -> "✗";
            case NOT_PROVIDED -> "○";
            case NEEDS_REVIEW -> "?";
            case NOT_APPLICABLE -> "–";
        };
    }

    static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Ink.GREEN;
            case FAIL -> Ink.RED;
            case NOT_PROVIDED -> Ink.YELLOW;
            case NEEDS_REVIEW -> Ink.CYAN;
            case NOT_APPLICABLE -> Ink.FAINT;
        };
    }
}
