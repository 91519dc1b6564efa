/**
 * How outcomes come about: constraints and rules give verdicts on criteria, verdicts become outcomes of
 * requirements, children fold into parents, attestations settle what needs a review.
 */
@NullMarked
package io.github.openita.checklist.internal.engine;

import org.jspecify.annotations.NullMarked;
