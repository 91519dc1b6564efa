/**
 * The catalogues from which every message and label is read: two UTF-8 bundles, one for each language, always both.
 *
 * <p>What belongs here finds a text by its key and puts arguments into it, dates and numbers as each language writes
 * them. The texts themselves lie beside the package that speaks them, and what is to be said is decided there.
 */
@NullMarked
package io.github.openita.model.message;

import org.jspecify.annotations.NullMarked;
