/**
 * Rules over the announcement of the integrity policies (O23).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.policy;

import org.jspecify.annotations.NullMarked;
