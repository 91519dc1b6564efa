/**
 * Performance in figures (item O11 of the 2566 edition): cases, and checkpoints set up. Counts only; nobody is named.
 */
@NullMarked
package io.github.openita.model.content.statistics;

import org.jspecify.annotations.NullMarked;
