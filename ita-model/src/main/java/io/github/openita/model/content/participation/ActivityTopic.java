package io.github.openita.model.content.participation;

/** What an activity of the station head is about. */
public enum ActivityTopic {
    /** Integrity (คุณธรรม). */
    INTEGRITY,
    /** Ethics (จริยธรรม). */
    ETHICS,
    /** Opposition to corruption. */
    ANTI_CORRUPTION,
    /** Opposition to bribery. */
    ANTI_BRIBERY,
    /** The assessment of integrity and transparency (ITA), explained to the station's officers (O24.3). */
    ITA_BRIEFING,
    /** Something else. */
    OTHER
}
