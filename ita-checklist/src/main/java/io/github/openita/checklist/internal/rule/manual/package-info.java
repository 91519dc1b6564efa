/**
 * Rules over the manuals for officers (O8) and for the public (O9).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.manual;

import org.jspecify.annotations.NullMarked;
