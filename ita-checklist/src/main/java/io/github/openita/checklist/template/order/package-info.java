/**
 * The order that appoints the committee for the assessment: its wording, its duties, and a draft with a place for each
 * usual member. Whether an order is whole is looked at by the assessment (rules D01 to D07).
 */
@NullMarked
package io.github.openita.checklist.template.order;

import org.jspecify.annotations.NullMarked;
