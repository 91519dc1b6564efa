package io.github.openita.export.risk;

import io.github.openita.export.document.Cell;
import io.github.openita.export.document.Tone;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The risks of an assessment with what they are called, and the levels that the criteria give them.
 *
 * @param matrix the criteria; without levels where the assessment has none
 * @param risks in the order of the assessment
 */
record Ratings(RiskMatrix matrix, List<Named> risks) {

    static final RiskAssessment NOTHING = new RiskAssessment(null, null, null, List.of(), List.of());

    private static final RiskMatrix NO_MATRIX = new RiskMatrix(null, null, List.of(), null, null);

    /** A risk with its id, or its number where it has none. */
    record Named(String id, Risk risk) {}

    static Ratings of(RiskAssessment assessment) {
        List<Named> named = new ArrayList<>();
        for (Risk risk : assessment.risks()) {
            String id = risk.id();
            int number = named.size() + 1;
            named.add(new Named(id == null || ThaiText.isBlank(id) ? Integer.toString(number) : id.strip(), risk));
        }
        return new Ratings(assessment.matrix() == null ? NO_MATRIX : assessment.matrix(), named);
    }

    boolean any(Predicate<Risk> test) {
        return risks.stream().map(Named::risk).anyMatch(test);
    }

    Optional<RiskLevel> level(@Nullable RiskRating rating) {
        return rating == null ? Optional.empty() : matrix.levelOf(rating);
    }

    /** The level in a word and a colour; the words for none where there is none. */
    Cell levelCell(@Nullable RiskRating rating, Wording wording, String none) {
        return level(rating)
                .map(level -> Cell.of(name(level, wording)).toned(tone(level)))
                .orElseGet(() -> Cell.of(none));
    }

    /** What the criteria call a level. */
    String name(RiskLevel level, Wording wording) {
        return name(level, matrix, wording);
    }

    static String name(RiskLevel level, RiskMatrix matrix, Wording wording) {
        return matrix.bands().stream()
                .filter(band -> band.level() == level)
                .map(band -> name(band, wording))
                .findFirst()
                .orElseGet(() -> wording.label(level));
    }

    static String name(RiskBand band, Wording wording) {
        String own = wording.in(band.name());
        return own.isEmpty() ? wording.label(band.level()) : own;
    }

    static Tone tone(@Nullable RiskLevel level) {
        if (level == null) {
            return Tone.NEUTRAL;
        }
        return switch (level) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.CAUTION;
            case HIGH -> Tone.ALERT;
            case VERY_HIGH -> Tone.BAD;
        };
    }
}
