/** A station's yearly document as one file: introduction, committee order, issues, measures, calendar, signature. */
@NullMarked
package io.github.openita.export.yearly;

import org.jspecify.annotations.NullMarked;
