package io.github.openita.model.value;

/** The five work lines of a police station (rule R26). */
public enum WorkLine {
    /** General staff (งานอำนวยการ). */
    GENERAL_STAFF,
    /** Prevention and suppression (งานป้องกันปราบปราม). */
    PREVENTION_SUPPRESSION,
    /** Traffic (งานจราจร). */
    TRAFFIC,
    /** Investigation (งานสืบสวน). */
    INVESTIGATION,
    /** Inquiry, of criminal cases (งานสอบสวน). */
    INQUIRY
}
