package io.github.openita.checklist.template.risk;

import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import io.github.openita.model.edition.RiskBandDefault;
import io.github.openita.model.edition.RiskDefaults;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Criteria of an edition's numbers and the starter's words. */
final class Criteria {

    private Criteria() {}

    static RiskMatrix of(RiskDefaults defaults, RiskMatrix words, Text source) {
        return new RiskMatrix(
                scale(defaults.likelihoodLevels(), words.likelihood()),
                scale(defaults.impactLevels(), words.impact()),
                defaults.bands().stream().map(band -> band(band, words)).toList(),
                words.appetite(),
                source);
    }

    /** The starter's scale; where the edition has more or fewer steps, steps that the station still has to describe. */
    private static RiskScale scale(int steps, @Nullable RiskScale words) {
        if (words != null && words.steps().size() == steps) {
            return words;
        }
        List<ScaleStep> bare = IntStream.rangeClosed(1, steps)
                .mapToObj(score -> new ScaleStep(score, null, null, null, null))
                .toList();
        return new RiskScale(bare, null);
    }

    private static RiskBand band(RiskBandDefault band, RiskMatrix words) {
        RiskLevel level = Stream.of(RiskLevel.values())
                .filter(each -> each.name().equals(band.code()))
                .findFirst()
                .orElse(null);
        Text response = words.bands().stream()
                .filter(each -> each.level() == level && each.response() != null)
                .map(RiskBand::response)
                .findFirst()
                .orElse(null);
        return new RiskBand(level, band.name(), band.from(), band.to(), response);
    }
}
