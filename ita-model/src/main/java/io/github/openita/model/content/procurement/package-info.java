/**
 * Procurement of the station: the monthly summaries in form สขร.1 (item O20 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.procurement;

import org.jspecify.annotations.NullMarked;
