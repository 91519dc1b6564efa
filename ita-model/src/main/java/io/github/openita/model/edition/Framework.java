package io.github.openita.model.edition;

import java.util.List;

/**
 * The frame in which the items stand, from the instruments down to the groups.
 *
 * @param instruments the instruments
 * @param indicators the indicators
 * @param subIndicators the sub-indicators
 * @param groups the groups of items
 */
public record Framework(
        List<Instrument> instruments,
        List<Indicator> indicators,
        List<SubIndicator> subIndicators,
        List<ItemGroup> groups) {
    /** Copies its lists. */
    public Framework {
        instruments = List.copyOf(instruments);
        indicators = List.copyOf(indicators);
        subIndicators = List.copyOf(subIndicators);
        groups = List.copyOf(groups);
    }
}
