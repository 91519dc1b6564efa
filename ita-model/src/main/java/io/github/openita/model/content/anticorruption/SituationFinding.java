package io.github.openita.model.content.anticorruption;

import io.github.openita.model.text.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of the situation of corruption at the station (O28.3.2). It is analysed, or stated to be none
 * (R97). Counts only: no complainant, no accused.
 *
 * @param source the source
 * @param count how many; not asked for, complaints are compared with O22 (R73)
 * @param analysis the analysis
 * @param noneStatement the statement that there was none; not beside a count above 0
 */
public record SituationFinding(
        @Nullable SituationSource source,
        @Nullable Integer count,
        @Nullable Text analysis,
        @Nullable Text noneStatement) {

    /** An analysis of what a source had. */
    public static SituationFinding of(SituationSource source, int count, Text analysis) {
        return new SituationFinding(source, count, analysis, null);
    }

    /** A source that had none, stated in words. */
    public static SituationFinding none(SituationSource source, Text statement) {
        return new SituationFinding(source, 0, null, statement);
    }

    /** Whether it is stated in words that there was none. */
    public boolean statesNone() {
        return noneStatement != null && noneStatement.answered();
    }

    /** How many there were: the count, or none where that is stated and nothing is counted. */
    public Optional<Integer> known() {
        return count == null && statesNone() ? Optional.of(0) : Optional.ofNullable(count);
    }
}
