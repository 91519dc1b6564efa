package io.github.openita.examples.cli;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.SubIndicator;
import java.util.List;

/**
 * What of an edition is printed: all, or one item with what stands above it.
 *
 * @param edition the edition
 * @param whole whether it is all
 * @param indicators the indicators
 * @param subIndicators the sub-indicators
 * @param groups the groups
 * @param items the items
 */
record Selection(
        Edition edition,
        boolean whole,
        List<Indicator> indicators,
        List<SubIndicator> subIndicators,
        List<ItemGroup> groups,
        List<DisclosureItem> items) {

    /** All of an edition. */
    static Selection of(Edition edition) {
        Framework frame = edition.framework();
        return new Selection(edition, true, frame.indicators(), frame.subIndicators(), frame.groups(), edition.items());
    }

    /** One item of an edition. */
    static Selection of(Edition edition, String code) {
        Framework frame = edition.framework();
        DisclosureItem item = edition.item(code).orElseThrow();
        List<SubIndicator> subIndicators = frame.subIndicators().stream()
                .filter(each -> each.id().equals(item.subIndicator()))
                .toList();
        List<Indicator> indicators = frame.indicators().stream()
                .filter(each -> subIndicators.stream().anyMatch(sub -> sub.indicator() == each.number()))
                .toList();
        List<ItemGroup> groups = frame.groups().stream()
                .filter(each -> each.id().equals(item.group()))
                .toList();
        return new Selection(edition, false, indicators, subIndicators, groups, List.of(item));
    }

    List<SubIndicator> in(Indicator indicator) {
        return subIndicators.stream()
                .filter(each -> each.indicator() == indicator.number())
                .toList();
    }

    List<ItemGroup> in(SubIndicator subIndicator) {
        return groups.stream()
                .filter(each -> each.subIndicator().equals(subIndicator.id()))
                .toList();
    }

    List<DisclosureItem> in(ItemGroup group) {
        return items.stream().filter(each -> each.group().equals(group.id())).toList();
    }
}
