package io.github.openita.model.content.risk;

/** In which way a process uses power or position. */
public enum RiskArea {
    /** Permits, licences and services. */
    PERMITS_AND_SERVICES,
    /** Powers that the law gives. */
    USE_OF_POWER,
    /** Budget and resources. */
    BUDGET_AND_RESOURCES,
    /** Personnel. */
    PERSONNEL
}
