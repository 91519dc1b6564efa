/** Where the dossiers of many stations come from, and what keeps a long run from starting over. */
@NullMarked
package io.github.openita.export.internal.national;

import org.jspecify.annotations.NullMarked;
