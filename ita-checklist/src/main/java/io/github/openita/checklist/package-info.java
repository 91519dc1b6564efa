/**
 * The way in: {@link io.github.openita.checklist.Checklist} assesses a dossier against its edition. What comes
 * out is in {@code assessment}.
 */
@NullMarked
package io.github.openita.checklist;

import org.jspecify.annotations.NullMarked;
