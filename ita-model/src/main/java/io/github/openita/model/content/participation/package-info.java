/**
 * Activities for integrity in which the station head takes part (item O24 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.participation;

import org.jspecify.annotations.NullMarked;
