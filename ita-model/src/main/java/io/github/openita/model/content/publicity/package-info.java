/**
 * News by which the station makes its performance, its assessment and the survey of outsiders known (item O6 of the 2566
 * edition).
 */
@NullMarked
package io.github.openita.model.content.publicity;

import org.jspecify.annotations.NullMarked;
