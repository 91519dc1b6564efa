/**
 * The station's Police Administration Inspection and Monitoring Committee, กต.ตร. (item O4 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.oversight;

import org.jspecify.annotations.NullMarked;
