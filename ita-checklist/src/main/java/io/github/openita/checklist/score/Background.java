package io.github.openita.checklist.score;

import io.github.openita.checklist.assessment.Assessment;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is known besides an assessment when it is reported.
 *
 * @param answered scores of indicators that questionnaires have answered, 0 to 100, by the indicator's number
 * @param earlier the assessment with which it is compared
 */
public record Background(Map<Integer, BigDecimal> answered, Optional<Assessment> earlier) {

    /** Nothing is known besides. */
    public static final Background NONE = new Background(Map.of(), Optional.empty());

    /** Copies the scores. */
    public Background {
        answered = Map.copyOf(answered);
    }
}
