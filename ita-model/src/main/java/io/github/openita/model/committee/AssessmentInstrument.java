package io.github.openita.model.committee;

/**
 * An instrument of the assessment, to which duties and assignments are tied. Its code in an edition is the constant's
 * name.
 */
public enum AssessmentInstrument {
    /** Questionnaire for internal stakeholders, the station's officers. */
    IIT,
    /** Questionnaire for external stakeholders, the public. */
    EIT,
    /** Check of what the station publishes. */
    OIT
}
