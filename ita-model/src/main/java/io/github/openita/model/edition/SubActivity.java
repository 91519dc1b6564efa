package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part of an activity.
 *
 * @param printedNumber the number as printed
 * @param text what is done
 */
public record SubActivity(@Nullable String printedNumber, Text text) {}
