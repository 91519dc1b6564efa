/**
 * The station's annual action plan and the report on it (item O7 of the 2566 edition). The money behind it is in
 * {@code content.budget}; the plan against corruption is another item's.
 */
@NullMarked
package io.github.openita.model.content.plan;

import org.jspecify.annotations.NullMarked;
