/**
 * Rules over the manual or guidelines for practice under ethical standards (O27).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.ethics;

import org.jspecify.annotations.NullMarked;
