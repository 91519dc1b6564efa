/**
 * Laws that the station enforces (item O3 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.law;

import org.jspecify.annotations.NullMarked;
