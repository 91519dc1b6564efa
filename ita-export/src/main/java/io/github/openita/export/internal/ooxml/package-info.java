/** Files of Office Open XML as packages: what Word and Excel files have in common, whatever is in them. */
@NullMarked
package io.github.openita.export.internal.ooxml;

import org.jspecify.annotations.NullMarked;
