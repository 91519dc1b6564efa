package io.github.openita.model.content.publicity;

/** What news is about. */
public enum NewsTopic {
    /** The station's performance (O6.1). */
    PERFORMANCE,
    /** The assessment of the station's integrity and transparency (O6.3). */
    ITA,
    /** Something else. */
    OTHER
}
