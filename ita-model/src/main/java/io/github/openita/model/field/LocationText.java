package io.github.openita.model.field;

import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a place into words. */
final class LocationText {

    private static final String SEPARATOR = " › ";

    private final Map<FieldType.Composite, RecordDescription> descriptions;

    /** The words between labels. */
    private final Messages words = Messages.load(LocationText.class, "location");

    LocationText(Map<FieldType.Composite, RecordDescription> descriptions) {
        this.descriptions = descriptions;
    }

    Text of(FieldType root, Location location) {
        Trail trail = new Trail();
        follow(root, location, trail);
        return trail.text();
    }

    FieldType type(FieldType root, Location location) {
        return follow(root, location, new Trail());
    }

    private FieldType follow(FieldType root, Location location, Trail trail) {
        FieldType type = root;
        for (String step : location.steps()) {
            type = follow(type, step, trail);
        }
        return type;
    }

    private FieldType follow(FieldType type, String step, Trail trail) {
        if (type instanceof FieldType.Many many && Trail.isIndex(step)) {
            trail.element(words.format("element", Integer.parseInt(step) + 1));
            return many.element();
        }
        if (type instanceof FieldType.Composite composite) {
            Optional<FieldDescription> field =
                    Optional.ofNullable(descriptions.get(composite)).flatMap(found -> found.field(step));
            trail.label(field.map(FieldDescription::label).orElse(ShownName.text(step)));
            return field.map(FieldDescription::type).orElse(new FieldType.Free());
        }
        boolean bilingual = type == FieldType.Scalar.BILINGUAL;
        trail.label(words.find("language." + step).filter(found -> bilingual).orElseGet(() -> ShownName.text(step)));
        return type instanceof FieldType.Keyed keyed ? keyed.element() : new FieldType.Free();
    }

    /** The words of the steps so far. */
    private static final class Trail {

        private final List<Text> words = new ArrayList<>();

        static boolean isIndex(String step) {
            return !step.isEmpty() && step.length() <= 9 && step.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        void label(Text label) {
            words.add(label);
        }

        /** An element belongs to the words of its list. */
        void element(Text number) {
            if (words.isEmpty()) {
                words.add(number);
                return;
            }
            Text list = words.remove(words.size() - 1);
            words.add(Text.of(
                    list.in(Language.TH) + ' ' + number.in(Language.TH),
                    list.in(Language.EN) + ", " + number.in(Language.EN)));
        }

        Text text() {
            return Text.of(join(Language.TH), join(Language.EN));
        }

        private String join(Language language) {
            return String.join(
                    SEPARATOR, words.stream().map(word -> word.in(language)).toList());
        }
    }
}
