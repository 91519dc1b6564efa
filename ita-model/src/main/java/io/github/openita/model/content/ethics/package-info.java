/**
 * The manual or guidelines for practice under ethical standards (item O27 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.ethics;

import org.jspecify.annotations.NullMarked;
