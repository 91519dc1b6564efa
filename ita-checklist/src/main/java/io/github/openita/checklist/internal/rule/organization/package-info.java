/**
 * Rules over structure, manpower and executives (O1).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.organization;

import org.jspecify.annotations.NullMarked;
