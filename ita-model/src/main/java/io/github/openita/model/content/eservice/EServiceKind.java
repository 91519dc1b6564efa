package io.github.openita.model.content.eservice;

/** What an E-Service system does; the list is open (O10.1). */
public enum EServiceKind {
    /** Report of a crime. */
    CRIME_REPORT,
    /** Payment of fines. */
    FINE_PAYMENT,
    /** A newly developed system. */
    NEWLY_DEVELOPED,
    /** Another one. */
    OTHER
}
