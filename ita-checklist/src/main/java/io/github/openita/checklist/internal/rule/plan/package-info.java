/**
 * Rules over the annual action plan and the report on it (O7).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.plan;

import org.jspecify.annotations.NullMarked;
