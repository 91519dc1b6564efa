/**
 * The station and its current head: facts that hold for the whole dossier.
 */
@NullMarked
package io.github.openita.model.station;

import org.jspecify.annotations.NullMarked;
