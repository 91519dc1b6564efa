/**
 * The assessment as JSON, for machines.
 */
@NullMarked
package io.github.openita.checklist.json;

import org.jspecify.annotations.NullMarked;
