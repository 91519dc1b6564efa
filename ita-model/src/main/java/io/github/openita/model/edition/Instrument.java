package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import java.util.List;

/**
 * An instrument of the assessment: a questionnaire, or the check of what is published.
 *
 * @param code the code: IIT, EIT, OIT
 * @param name the name
 * @param respondents who answers
 * @param indicators the numbers of its indicators
 */
public record Instrument(String code, Text name, Text respondents, List<Integer> indicators) {
    /** Copies its lists. */
    public Instrument {
        indicators = List.copyOf(indicators);
    }
}
