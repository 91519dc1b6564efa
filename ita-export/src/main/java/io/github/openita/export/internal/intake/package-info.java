/**
 * The intake workbook behind its public face: which cell holds which part of a dossier, how it is written, and how it
 * is read back from what a stranger hands in.
 */
@NullMarked
package io.github.openita.export.internal.intake;

import org.jspecify.annotations.NullMarked;
