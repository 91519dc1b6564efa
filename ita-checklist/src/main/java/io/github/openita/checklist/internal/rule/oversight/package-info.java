/**
 * Rules over the station's inspection and monitoring committee (O4).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.oversight;

import org.jspecify.annotations.NullMarked;
