/**
 * Rules over the criteria of personnel administration and development (O21).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.personnel;

import org.jspecify.annotations.NullMarked;
