/**
 * The assessment of corruption risks with its criteria and plan, and the report on managing them (item O25 of the
 * 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.risk;

import org.jspecify.annotations.NullMarked;
