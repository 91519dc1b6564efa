/**
 * The order that appoints the committee, as a document in official form: heading, number and subject in the middle,
 * preamble, members, duties, assignment, effect, date and signature (document-structure.md, section 2).
 */
@NullMarked
package io.github.openita.export.order;

import org.jspecify.annotations.NullMarked;
