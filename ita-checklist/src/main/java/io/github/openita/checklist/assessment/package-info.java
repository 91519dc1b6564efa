/**
 * What an assessment says: one outcome for every requirement with its basis, findings with their place and what
 * to do, and counts. Values only; judging is done elsewhere.
 */
@NullMarked
package io.github.openita.checklist.assessment;

import org.jspecify.annotations.NullMarked;
