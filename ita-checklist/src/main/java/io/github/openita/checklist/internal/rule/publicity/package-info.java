/**
 * Rules over news by which the station makes itself known.
 */
@NullMarked
package io.github.openita.checklist.internal.rule.publicity;

import org.jspecify.annotations.NullMarked;
