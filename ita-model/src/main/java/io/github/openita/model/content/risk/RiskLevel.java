package io.github.openita.model.content.risk;

/** Levels of risk, the lowest first. */
public enum RiskLevel {
    /** Low. */
    LOW,
    /** Medium. */
    MEDIUM,
    /** High. */
    HIGH,
    /** Very high. */
    VERY_HIGH
}
