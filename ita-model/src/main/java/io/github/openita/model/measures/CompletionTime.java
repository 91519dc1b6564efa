package io.github.openita.model.measures;

import io.github.openita.model.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when an activity is done.
 *
 * @param wording what is printed, such as ปีงบประมาณ พ.ศ. ๒๕๖๖ เป็นต้นไป
 * @param from the fiscal year from which it is done, B.E.
 * @param by the last day, C.E.; absent where it is done from then on without an end
 */
public record CompletionTime(
        @Nullable Text wording,
        @Nullable Integer from,
        @Nullable LocalDate by) {}
