package io.github.openita.model.json;

import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;

/**
 * One thing that is wrong with JSON that was read.
 *
 * @param kind what is wrong
 * @param message what is wrong, in Thai and English; it never holds the value, which may be personal data
 * @param location the value; a name that is not known at its place appears in it without control characters and cut
 *     to 40 characters
 * @param line the line, from 1, 0 where there is none
 * @param column the column in that line, from 1 and in characters, 0 where there is none
 */
public record InputProblem(InputProblemKind kind, Text message, Location location, int line, int column) {}
