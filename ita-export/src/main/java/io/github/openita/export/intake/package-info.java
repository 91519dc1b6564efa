/** The intake workbook: a dossier as an Excel file that officers fill, and the way back. */
@NullMarked
package io.github.openita.export.intake;

import org.jspecify.annotations.NullMarked;
