package io.github.openita.checklist.internal.engine;

import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.Location;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places of a dossier in words, as an officer knows them: labels of fields, numbers of rows. */
final class Places {

    private static final int STATION_STEPS = 1;
    private static final int DISCLOSURE_STEPS = 2;
    private static final int CONTENT_STEPS = 3;

    private final RecordDescriptions descriptions;

    Places() {
        List<Composite> roots = new ArrayList<>();
        roots.add(Composite.of(Station.class));
        roots.add(Composite.of(Disclosure.class));
        ContentTypes.ALL.forEach(type -> roots.add(Composite.of(recordOf(type))));
        this.descriptions = RecordDescriptions.of(roots);
    }

    /** What a constant is called. */
    Text label(Enum<?> constant) {
        return descriptions.label(constant);
    }

    /** A place in words; empty for an item or the dossier itself. */
    Text inWords(Location at, @Nullable DisclosureItem item) {
        List<String> steps = at.steps();
        if (!steps.isEmpty() && steps.get(0).equals("station")) {
            return descriptions.path(Composite.of(Station.class), after(STATION_STEPS, steps));
        }
        if (item == null || steps.size() <= DISCLOSURE_STEPS) {
            return Text.of("", "");
        }
        Class<? extends Content> content = ContentTypes.find(item.contentKey()).orElse(null);
        if (content != null
                && steps.size() > CONTENT_STEPS
                && steps.get(DISCLOSURE_STEPS).equals("content")) {
            return descriptions.path(Composite.of(recordOf(content)), after(CONTENT_STEPS, steps));
        }
        return descriptions.path(Composite.of(Disclosure.class), after(DISCLOSURE_STEPS, steps));
    }

    private static Location after(int skipped, List<String> steps) {
        Location rest = Location.ROOT;
        for (String step : steps.subList(skipped, steps.size())) {
            rest = rest.child(step);
        }
        return rest;
    }

    private static Class<? extends Record> recordOf(Class<? extends Content> content) {
        return content.asSubclass(Record.class);
    }
}
