package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * By when an activity is done.
 *
 * @param text as the source has it
 * @param period the time, relative to the fiscal year
 */
public record Completion(Text text, @Nullable Period period) {}
