package io.github.openita.model.text;

/** The languages in which OpenITA speaks. Chosen by the caller, never by the JVM's locale. */
public enum Language {
    /** Thai, the language of the assessment. */
    TH,
    /** English. */
    EN
}
