package io.github.openita.model.edition;

/**
 * What a requirement is.
 *
 * @param kind what it is about
 * @param obligation how binding it is
 * @param printedAs how the source prints it
 */
public record Nature(Kind kind, Obligation obligation, PrintedAs printedAs) {}
