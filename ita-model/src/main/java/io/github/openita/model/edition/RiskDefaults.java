package io.github.openita.model.edition;

import java.util.List;
import java.util.Optional;

/**
 * How corruption risks are rated where a station does not rate them otherwise (O25).
 *
 * @param likelihoodLevels the levels of likelihood, from 1
 * @param impactLevels the levels of impact, from 1
 * @param bands the levels of risk, lowest first
 * @param provenance where they are known from
 */
public record RiskDefaults(int likelihoodLevels, int impactLevels, List<RiskBandDefault> bands, Provenance provenance) {
    /** Copies its lists. */
    public RiskDefaults {
        bands = List.copyOf(bands);
    }

    /** The level of a product of likelihood and impact. */
    public Optional<RiskBandDefault> bandOf(int product) {
        return bands.stream()
                .filter(band -> band.from() <= product && product <= band.to())
                .findFirst();
    }
}
