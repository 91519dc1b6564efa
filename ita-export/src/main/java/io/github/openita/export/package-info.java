/**
 * The way in: {@link io.github.openita.export.ItaExporter} writes a document as PDF, Word or Excel.
 *
 * <p>What belongs here is what a user of every document needs. What a document may hold is in {@code document}; how each
 * format is made is nobody's business but {@code internal}'s.
 */
@NullMarked
package io.github.openita.export;

import org.jspecify.annotations.NullMarked;
