/**
 * Rules over the monthly procurement summaries (O20).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.procurement;

import org.jspecify.annotations.NullMarked;
