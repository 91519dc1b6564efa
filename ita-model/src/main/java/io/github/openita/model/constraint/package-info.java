/**
 * What a criterion demands of a component, as Jakarta Validation constraints that carry the criterion:
 * annotations only, their validators live in the checklist. What a constraint cannot say well (periods, formats,
 * comparisons between items) is a rule of the checklist.
 */
@NullMarked
package io.github.openita.model.constraint;

import org.jspecify.annotations.NullMarked;
