/**
 * Fuzz tests of whatever reads something that a stranger wrote. Each says what must hold for any input; inputs that once
 * broke it stay in its corpus, among the resources.
 */
@NullMarked
package io.github.openita.examples.fuzz;

import org.jspecify.annotations.NullMarked;
