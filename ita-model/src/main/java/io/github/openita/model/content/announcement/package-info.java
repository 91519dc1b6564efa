/**
 * Announcements of procurements (item O19 of the 2566 edition): those published, those that the law does not require, and
 * the register that shows that none is left out. The summaries of what was procured are in {@code procurement}.
 */
@NullMarked
package io.github.openita.model.content.announcement;

import org.jspecify.annotations.NullMarked;
