package io.github.openita.export.internal.intake;

import java.util.List;

/**
 * A workbook.
 *
 * @param sheets its sheets in their order
 * @param macros whether it has macros, which nobody runs
 */
record Book(List<Grid> sheets, boolean macros) {}
