package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.Instrument;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.SubIndicator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Checks that instruments, indicators, sub-indicators, groups and items refer to each other both ways (R90). */
final class FrameworkChecks {

    private FrameworkChecks() {}

    static void check(Edition edition, Problems problems) {
        Framework frame = edition.framework();
        Level<Instrument> instruments = Level.of("instruments", "code", frame.instruments(), Instrument::code);
        Level<Indicator> indicators =
                Level.of("indicators", "number", frame.indicators(), one -> Integer.toString(one.number()));
        Level<SubIndicator> subIndicators = Level.of("subIndicators", "id", frame.subIndicators(), SubIndicator::id);
        Level<ItemGroup> groups = Level.of("groups", "id", frame.groups(), ItemGroup::id);
        Level<DisclosureItem> items = Level.of("items", "code", edition.items(), DisclosureItem::code);

        Map<String, Indicator> indicatorsByNumber = indicators.byId(problems);
        Map<String, SubIndicator> subIndicatorsById = subIndicators.byId(problems);
        Map<String, ItemGroup> groupsById = groups.byId(problems);
        new Link<>(
                        instruments,
                        "indicators",
                        one -> one.indicators().stream().map(String::valueOf).toList(),
                        indicators,
                        "instrument",
                        Indicator::instrument)
                .check(instruments.byId(problems), indicatorsByNumber, problems);
        new Link<>(subIndicators, "groups", SubIndicator::groups, groups, "subIndicator", ItemGroup::subIndicator)
                .check(subIndicatorsById, groupsById, problems);
        new Link<>(groups, "items", ItemGroup::items, items, "group", DisclosureItem::group)
                .check(groupsById, items.byId(problems), problems);
        subIndicators(subIndicators, indicatorsByNumber.keySet(), problems);
        items(items, groupsById, problems);
        ascending(indicators, Indicator::number, problems);
        ascending(items, DisclosureItem::number, problems);
    }

    private static void subIndicators(Level<SubIndicator> level, Set<String> indicators, Problems problems) {
        for (int i = 0; i < level.all().size(); i++) {
            Place place = level.at(i, "indicator");
            if (!indicators.contains(Integer.toString(level.all().get(i).indicator())) && !problems.touch(place)) {
                problems.add(Fault.NO_SUCH, place);
            }
        }
    }

    private static void items(Level<DisclosureItem> level, Map<String, ItemGroup> groups, Problems problems) {
        Set<String> contents = new HashSet<>();
        for (int i = 0; i < level.all().size(); i++) {
            DisclosureItem item = level.all().get(i);
            ItemGroup group = groups.get(item.group());
            if (group != null && !group.subIndicator().equals(item.subIndicator())) {
                problems.add(Fault.NOT_BOTH_WAYS, level.at(i, "subIndicator"));
            }
            if (!item.contentKey().isEmpty() && !contents.add(item.contentKey())) {
                problems.add(Fault.CONTENT_TAKEN, level.at(i, "content"));
            }
        }
    }

    private static <T> void ascending(Level<T> level, ToIntFunction<T> number, Problems problems) {
        for (int i = 1; i < level.all().size(); i++) {
            Place place = level.at(i, "number");
            int before = number.applyAsInt(level.all().get(i - 1));
            if (number.applyAsInt(level.all().get(i)) <= before && !problems.touch(place)) {
                problems.add(Fault.NOT_ASCENDING, place);
            }
        }
    }
}
