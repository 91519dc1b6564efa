/**
 * Rules over performance in figures (O11).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.statistics;

import org.jspecify.annotations.NullMarked;
