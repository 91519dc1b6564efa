/**
 * What a rule of the checklist is: the criteria that it lists, the case that it looks at, and the verdicts that
 * it gives. Rules themselves stand in sub-packages by subject.
 */
@NullMarked
package io.github.openita.checklist.internal.rule;

import org.jspecify.annotations.NullMarked;
