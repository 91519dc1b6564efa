/**
 * Rules over corruption risks, their criteria, the plan against them and its report (O25).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.risk;

import org.jspecify.annotations.NullMarked;
