/**
 * The plan to serve the public better and the report on it (item O26 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.improvement;

import org.jspecify.annotations.NullMarked;
