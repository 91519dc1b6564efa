package io.github.openita.model.content.anticorruption;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The annual action plan against corruption and misconduct, and the report on it (O28 of the 2566 edition).
 *
 * @param plan the plan
 * @param report the report
 */
@ContentKey("anti-corruption-programme")
public record AntiCorruptionProgramme(
        @Valid @Nullable AntiCorruptionPlan plan,
        @Valid @Nullable AntiCorruptionReport report) implements Content {

    /** A plan on which nothing is reported yet. */
    public static AntiCorruptionProgramme of(AntiCorruptionPlan plan) {
        return new AntiCorruptionProgramme(plan, null);
    }

    /** With the plan. */
    public AntiCorruptionProgramme withPlan(AntiCorruptionPlan plan) {
        return new AntiCorruptionProgramme(plan, report);
    }

    /** With the report. */
    public AntiCorruptionProgramme withReport(AntiCorruptionReport report) {
        return new AntiCorruptionProgramme(plan, report);
    }
}
