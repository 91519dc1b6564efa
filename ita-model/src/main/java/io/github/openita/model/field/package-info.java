/**
 * What the fields of the typed data are: name, Thai and English label, type and the criteria that look at it, computed
 * once from the records themselves, and the {@linkplain io.github.openita.model.field.Location place} of a value in a
 * dossier. Messages, documents and the intake workbook all read it, so that a field is called the same everywhere.
 *
 * <p>What belongs here knows records and their components in general. It knows no item of the assessment, no constraint
 * by its name, no JSON and no document.
 */
@NullMarked
package io.github.openita.model.field;

import org.jspecify.annotations.NullMarked;
