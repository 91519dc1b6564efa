/**
 * The assessment of corruption risks (O25) as a document: the criteria, the heat map with the risks placed in it, the
 * register, the management plan, and the report on the measures.
 */
@NullMarked
package io.github.openita.export.risk;

import org.jspecify.annotations.NullMarked;
