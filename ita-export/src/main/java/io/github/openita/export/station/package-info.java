/** What the documents of a station have in common: its name, and room for a signature. */
@NullMarked
package io.github.openita.export.station;

import org.jspecify.annotations.NullMarked;
