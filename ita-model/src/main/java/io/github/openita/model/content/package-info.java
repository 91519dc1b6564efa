/**
 * The typed content of disclosure items. A content record is bound to a content key such as {@code
 * procurement-summary}, never to an item's number, which changes from edition to edition. Its sub-packages hold
 * the records of one subject each.
 */
@NullMarked
package io.github.openita.model.content;

import org.jspecify.annotations.NullMarked;
