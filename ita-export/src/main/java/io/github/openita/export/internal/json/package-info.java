/** Small JSON files of this module's own, written and read by Jackson's tokens. */
@NullMarked
package io.github.openita.export.internal.json;

import org.jspecify.annotations.NullMarked;
