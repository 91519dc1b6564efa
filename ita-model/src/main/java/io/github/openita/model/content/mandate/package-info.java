/**
 * Powers and duties of the station, its area, and the policy and strategy above it (item O2 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.mandate;

import org.jspecify.annotations.NullMarked;
