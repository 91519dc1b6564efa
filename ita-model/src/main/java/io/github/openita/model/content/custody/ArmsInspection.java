package io.github.openita.model.content.custody;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection of arms; a result or its evidence is enough.
 *
 * @param inspectedOn the day
 * @param inspector who inspected
 * @param result result
 * @param file evidence
 */
public record ArmsInspection(
        @Nullable LocalDate inspectedOn,
        @Nullable Person inspector,
        @Nullable Text result,
        @Nullable FileRef file) {

    /** An inspection with its result. */
    public static ArmsInspection of(LocalDate inspectedOn, Text result) {
        return new ArmsInspection(inspectedOn, null, result, null);
    }
}
