/**
 * Word files, through POI. {@link io.github.openita.export.internal.word.WordRenderer} fills a {@code Skeleton}, whose
 * styles, numberings and fonts are XML files among the resources, with the sections of a document: a class for each kind
 * of block. Where a line ends is left to Word, which knows Thai words; the digits of page numbers and lists are Word's
 * own, so that they stay right when somebody edits the file.
 *
 * <p>What belongs here knows WordprocessingML. What a value looks like as text belongs to {@code render}, what every
 * package of Office Open XML needs to {@code ooxml}.
 */
@NullMarked
package io.github.openita.export.internal.word;

import org.jspecify.annotations.NullMarked;
