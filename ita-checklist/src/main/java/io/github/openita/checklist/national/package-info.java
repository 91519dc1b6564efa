/**
 * The whole country: what is kept of each station's assessment, and what all of them say together. A station takes about
 * a kilobyte, whatever its dossier holds.
 */
@NullMarked
package io.github.openita.checklist.national;

import org.jspecify.annotations.NullMarked;
