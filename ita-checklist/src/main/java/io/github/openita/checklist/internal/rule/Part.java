package io.github.openita.checklist.internal.rule;

/**
 * A component of a record, as an argument of a message: its label is printed.
 *
 * @param record the record
 * @param component name of the component
 */
public record Part(Class<? extends Record> record, String component) {}
