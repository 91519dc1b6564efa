/**
 * Rules over the annual action plan against corruption and the report on it (O28).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.anticorruption;

import org.jspecify.annotations.NullMarked;
