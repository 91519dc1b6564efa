/**
 * Rules over the guidelines for taking statements (O15) and the rights in criminal cases (O16).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.justice;

import org.jspecify.annotations.NullMarked;
