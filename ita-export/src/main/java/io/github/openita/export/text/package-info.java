/**
 * Thai text on lines: where a line may end, how a text is spread over lines of a given width, and how many columns of a
 * terminal it takes. Documents and the command line break their lines here, so that a sentence breaks alike in all.
 *
 * <p>What belongs here knows letters and widths only. Fonts are the business of whoever measures, and the repair of
 * damaged text that of the model.
 */
@NullMarked
package io.github.openita.export.text;

import org.jspecify.annotations.NullMarked;
