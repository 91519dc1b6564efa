/**
 * Rules over activities in which the station head takes part (O24).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.participation;

import org.jspecify.annotations.NullMarked;
