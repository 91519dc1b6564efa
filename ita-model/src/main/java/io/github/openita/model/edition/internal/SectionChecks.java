package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.edition.Section;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that the sections of an item and its requirements name each other. */
final class SectionChecks {

    private final DisclosureItem item;
    private final Place at;
    private final Problems problems;
    private final Map<String, Requirement> requirements = new HashMap<>();

    SectionChecks(DisclosureItem item, Place at, Problems problems) {
        this.item = item;
        this.at = at;
        this.problems = problems;
        item.requirements().forEach(requirement -> requirements.putIfAbsent(requirement.id(), requirement));
    }

    void check() {
        Level<Section> sections = new Level<>(at.child("sections"), "id", item.sections(), Section::id);
        Map<String, Section> byId = sections.byId(problems);
        for (int i = 0; i < item.sections().size(); i++) {
            section(item.sections().get(i), sections.at(i, "requirements"));
        }
        for (int i = 0; i < item.requirements().size(); i++) {
            Requirement requirement = item.requirements().get(i);
            Place place = at.child("requirements").child(i).child("section");
            String section = requirement.section();
            if (section != null && !section.isEmpty()) {
                named(requirement, byId.get(section), place);
            } else if (parentSection(requirement) != null) {
                problems.add(Fault.NOT_BOTH_WAYS, place);
            }
        }
    }

    private void section(Section section, Place list) {
        for (int i = 0; i < section.requirements().size(); i++) {
            String id = section.requirements().get(i);
            Requirement requirement = requirements.get(id);
            if (requirement == null && !id.isEmpty()) {
                problems.add(Fault.NO_SUCH, list.child(i));
            } else if (requirement != null && !section.id().equals(requirement.section())) {
                problems.add(Fault.NOT_BOTH_WAYS, list.child(i));
            }
        }
    }

    private void named(Requirement requirement, @Nullable Section section, Place place) {
        if (section == null) {
            problems.add(Fault.NO_SUCH, place);
            return;
        }
        boolean listed = requirement.parent() == null
                ? section.requirements().contains(requirement.id())
                : section.id().equals(parentSection(requirement));
        if (!listed) {
            problems.add(Fault.NOT_BOTH_WAYS, place);
        }
    }

    private @Nullable String parentSection(Requirement requirement) {
        Requirement parent = requirement.parent() == null ? null : requirements.get(requirement.parent());
        return parent == null ? null : parent.section();
    }
}
