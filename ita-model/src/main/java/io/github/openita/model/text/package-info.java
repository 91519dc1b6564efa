/**
 * Thai and English text: the bilingual {@link io.github.openita.model.text.Text}, Thai digits, normalisation, the
 * detector of text damaged by PDF extraction, and the bundles from which every message and label is read.
 *
 * <p>What belongs here knows characters and languages, nothing of the assessment.
 */
@NullMarked
package io.github.openita.model.text;

import org.jspecify.annotations.NullMarked;
