/** The edition as a handbook to print and read: what is asked of a station, by whom, and until when. */
@NullMarked
package io.github.openita.export.handbook;

import org.jspecify.annotations.NullMarked;
