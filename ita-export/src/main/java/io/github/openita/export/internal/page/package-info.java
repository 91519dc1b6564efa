/**
 * Where things stand on pages: lines of text with their widths, tags of the document's structure, and the surface on which
 * a layout puts them. No format is known here; a layout may run once to count pages and once more to draw them.
 */
@NullMarked
package io.github.openita.export.internal.page;

import org.jspecify.annotations.NullMarked;
