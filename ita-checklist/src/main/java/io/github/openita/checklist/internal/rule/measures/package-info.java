/**
 * Rules M01 to M06 over the plan of measures: what a plan needs so that every indicator has a measure that somebody
 * answers for, and so that its links hold. They rest on the form of such plans (document-structure.md, section 4), not
 * on a requirement, so that they remark and lower nothing.
 */
@NullMarked
package io.github.openita.checklist.internal.rule.measures;

import org.jspecify.annotations.NullMarked;
