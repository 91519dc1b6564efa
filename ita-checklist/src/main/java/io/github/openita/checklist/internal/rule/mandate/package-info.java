/**
 * Rules over powers and duties, area, policy and strategy (O2).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.mandate;

import org.jspecify.annotations.NullMarked;
