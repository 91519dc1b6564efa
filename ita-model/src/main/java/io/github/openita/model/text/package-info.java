/**
 * Thai and English text: the bilingual {@link io.github.openita.model.text.Text}, Thai digits, normalisation, and the
 * detector of text damaged by PDF extraction.
 *
 * <p>What belongs here knows characters and languages, nothing of dates, of messages or of the assessment.
 */
@NullMarked
package io.github.openita.model.text;

import org.jspecify.annotations.NullMarked;
