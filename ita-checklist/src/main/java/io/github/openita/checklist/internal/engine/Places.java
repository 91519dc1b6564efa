package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.Location;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places of a dossier in words, as an officer knows them: labels of fields, numbers of rows. */
final class Places {

    /** What stands in a dossier around the items. */
    private static final Map<String, Class<? extends Record>> AROUND = Map.of(
            "station", Station.class, "committeeOrder", CommitteeOrder.class, "measuresPlan", MeasuresPlan.class);

    private static final int AROUND_STEPS = 1;
    private static final int DISCLOSURE_STEPS = 2;
    private static final int CONTENT_STEPS = 3;

    private static final String BETWEEN = " › ";

    private final Messages names = Messages.load(Places.class, "places");
    private final RecordDescriptions descriptions;

    Places() {
        List<Composite> roots = new ArrayList<>();
        AROUND.values().forEach(type -> roots.add(Composite.of(type)));
        roots.add(Composite.of(Disclosure.class));
        ContentTypes.ALL.forEach(type -> roots.add(Composite.of(recordOf(type))));
        this.descriptions = RecordDescriptions.of(roots);
    }

    /** What a constant is called. */
    Text label(Enum<?> constant) {
        return descriptions.label(constant);
    }

    /** What a component is called. */
    Text label(Part part) {
        return descriptions
                .of(part.record())
                .field(part.component())
                .orElseThrow(() -> new IllegalArgumentException("no component " + part))
                .label();
    }

    /** A place in words; empty for an item or the dossier itself. */
    Text inWords(Location at, @Nullable DisclosureItem item) {
        return locate(at, item)
                .map(found -> {
                    Text path = descriptions.path(found.root(), found.rest());
                    return found.around() == null ? path : within(names.get(found.around()), path);
                })
                .orElseGet(() -> Text.of("", ""));
    }

    /** What a place holds, if it is within a record. */
    Optional<FieldType> typeOf(Location at, @Nullable DisclosureItem item) {
        return locate(at, item).map(found -> descriptions.type(found.root(), found.rest()));
    }

    private static Optional<Located> locate(Location at, @Nullable DisclosureItem item) {
        List<String> steps = at.steps();
        Class<? extends Record> around = steps.isEmpty() ? null : AROUND.get(steps.get(0));
        if (around != null) {
            return Optional.of(new Located(steps.get(0), Composite.of(around), after(AROUND_STEPS, steps)));
        }
        if (item == null || steps.size() <= DISCLOSURE_STEPS) {
            return Optional.empty();
        }
        Class<? extends Content> content = ContentTypes.find(item.contentKey()).orElse(null);
        if (content != null
                && steps.size() > CONTENT_STEPS
                && steps.get(DISCLOSURE_STEPS).equals("content")) {
            return Optional.of(new Located(null, Composite.of(recordOf(content)), after(CONTENT_STEPS, steps)));
        }
        return Optional.of(new Located(null, Composite.of(Disclosure.class), after(DISCLOSURE_STEPS, steps)));
    }

    /**
     * A place within a record.
     *
     * @param around what stands around the items, where the place is there
     * @param root the record
     * @param rest the place, relative to the record
     */
    private record Located(@Nullable String around, Composite root, Location rest) {}

    private static Text within(Text whole, Text part) {
        return part.in(Language.EN).isEmpty()
                ? whole
                : Text.of(whole.th() + BETWEEN + part.th(), whole.en() + BETWEEN + part.en());
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
