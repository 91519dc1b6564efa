/**
 * Custody of government property and donated items, of exhibits and of inquiry files (item O29 of the 2566
 * edition).
 */
@NullMarked
package io.github.openita.model.content.custody;

import org.jspecify.annotations.NullMarked;
