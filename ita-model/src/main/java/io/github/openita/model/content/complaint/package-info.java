/**
 * Complaints of corruption: the channel and the year's statistics (item O22 of the 2566 edition) and the channel for
 * outsiders (O30). Counts only: no complainant and nobody complained of is ever held here.
 */
@NullMarked
package io.github.openita.model.content.complaint;

import org.jspecify.annotations.NullMarked;
