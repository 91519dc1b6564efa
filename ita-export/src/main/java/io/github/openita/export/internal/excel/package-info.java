/**
 * Documents as Excel workbooks: the text of each section on a sheet, and every table, chart and heat map on a sheet of
 * its own, streamed by POI's SXSSF.
 *
 * <p>What belongs here turns blocks into cells and cells into a file. What a value says in words is {@code render}'s
 * business. No type of POI leaves this package.
 */
@NullMarked
package io.github.openita.export.internal.excel;

import org.jspecify.annotations.NullMarked;
