/**
 * Lays blocks out on pages: where each line, cell and shape stands, when a page ends, and what each is in the document's
 * structure. It knows no format; it draws on a {@link io.github.openita.export.internal.page.Surface}.
 */
@NullMarked
package io.github.openita.export.internal.layout;

import org.jspecify.annotations.NullMarked;
