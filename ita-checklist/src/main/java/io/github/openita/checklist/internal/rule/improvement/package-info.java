/**
 * Rules over the service efficiency development plan and the report on it (O26).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.improvement;

import org.jspecify.annotations.NullMarked;
