package io.github.openita.checklist.calendar;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.PrintedAs;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.edition.Section;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checklist of an item as it is printed: without what was taken from the sentence of another requirement. */
final class CheckPoints {

    private CheckPoints() {}

    static List<CheckPoint> of(DisclosureItem item, FiscalYear year) {
        Map<String, Text> titles =
                item.sections().stream().collect(Collectors.toMap(Section::id, Section::title, (first, next) -> first));
        Map<String, Integer> below = new HashMap<>();
        List<CheckPoint> points = new ArrayList<>();
        String section = null;
        for (Requirement requirement : item.requirements()) {
            int depth = requirement.parent() == null ? 0 : below.getOrDefault(requirement.parent(), 0);
            boolean printed = requirement.printedAs() != PrintedAs.DERIVED;
            below.put(requirement.id(), printed ? depth + 1 : depth);
            if (printed) {
                boolean begins = requirement.section() != null && !Objects.equals(section, requirement.section());
                section = requirement.section();
                points.add(new CheckPoint(
                        requirement, depth, begins ? titles.get(section) : null, period(requirement, year)));
            }
        }
        return points;
    }

    private static @Nullable Text period(Requirement requirement, FiscalYear year) {
        return requirement.period() == null ? null : requirement.period().describe(year);
    }
}
