/**
 * Rules over related laws (O3).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.law;

import org.jspecify.annotations.NullMarked;
