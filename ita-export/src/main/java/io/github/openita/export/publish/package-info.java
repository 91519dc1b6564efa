/**
 * What a station's dossier can be published as: which documents there are, what their files are called, and how all of
 * them are written at once.
 */
@NullMarked
package io.github.openita.export.publish;

import org.jspecify.annotations.NullMarked;
