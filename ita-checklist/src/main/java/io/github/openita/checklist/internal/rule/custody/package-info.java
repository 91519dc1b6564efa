/**
 * Rules over the custody of property, exhibits and inquiry files (O29).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.custody;

import org.jspecify.annotations.NullMarked;
