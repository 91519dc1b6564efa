/**
 * The validators of the constraints that the model's records carry. They say what is wrong with a value, as the
 * key of a problem kind.
 */
@NullMarked
package io.github.openita.checklist.internal.constraint;

import org.jspecify.annotations.NullMarked;
