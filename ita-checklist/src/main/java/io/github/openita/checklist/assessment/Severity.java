package io.github.openita.checklist.assessment;

import io.github.openita.model.edition.Obligation;

/** How grave it is when a requirement is open, or how grave a finding is. */
public enum Severity {
    /** Points are lost. */
    ERROR,
    /** Advised. */
    WARNING,
    /** For information. */
    INFO;

    /** The severity that follows from an obligation: must and conditional, should, may. */
    public static Severity of(Obligation obligation) {
        return switch (obligation) {
            case MUST, CONDITIONAL -> ERROR;
            case SHOULD -> WARNING;
            case MAY -> INFO;
        };
    }
}
