/**
 * Reading an edition's JSON and checking that it holds together. One pass makes a located tree, a second reads the
 * records from it, a third checks what no single record shows; every fault of all three is collected with its place.
 *
 * <p>No API. No reflection: an edition is read at the start of every command, so it must be read fast.
 */
@NullMarked
package io.github.openita.model.edition.internal;

import org.jspecify.annotations.NullMarked;
