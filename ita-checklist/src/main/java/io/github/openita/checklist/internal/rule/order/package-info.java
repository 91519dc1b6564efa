/**
 * Rules D01 to D07 over the order that appoints the committee: what an order needs so that it holds, and so that each
 * instrument of the assessment has an owner. They rest on the form of such orders (document-structure.md, section 2),
 * not on a requirement, so that they remark and lower nothing.
 */
@NullMarked
package io.github.openita.checklist.internal.rule.order;

import org.jspecify.annotations.NullMarked;
