package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldDescription;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.FieldType.Many;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes records apart into values and lists, by their descriptions alone: a new field comes by itself. */
final class Fields {

    private static final Text NOTHING = Text.of("", "");

    private final List<TableSpec> tables = new ArrayList<>();

    /** The values of a record and of the records within it. */
    List<Slot> of(Composite type) {
        return values("", NOTHING, type, "", null);
    }

    /** The lists that were met on the way. */
    List<TableSpec> tables() {
        return List.copyOf(tables);
    }

    private List<Slot> values(String path, Text above, Composite type, String pattern, @Nullable String row) {
        List<Slot> slots = new ArrayList<>();
        for (FieldDescription field : Vocabulary.DESCRIPTIONS.of(type).fields()) {
            String at = joined("/", path, field.name());
            if (isValue(field.type())) {
                slots.add(new Slot(at, above, field.label(), field.type(), field.criteria()));
            } else if (field.type() instanceof Composite inner) {
                slots.addAll(values(at, below(above, field.label()), inner, pattern, row));
            } else if (field.type() instanceof Many many && many.element() instanceof Composite element) {
                table(joined("/", pattern, at), below(above, field.label()), element, row);
            } else {
                throw new IllegalStateException("no cell for " + type.record().getName() + "." + field.name());
            }
        }
        return slots;
    }

    private void table(String pattern, Text title, Composite element, @Nullable String parent) {
        int place = tables.size();
        List<Slot> columns = values("", NOTHING, element, pattern + "/*", pattern);
        boolean numbered = tables.size() > place;
        tables.add(place, new TableSpec(pattern, title, columns, parent, numbered));
    }

    private static boolean isValue(FieldType type) {
        return type instanceof Scalar
                || type instanceof Choice
                || (type instanceof Many many && isValue(many.element()) && !(many.element() instanceof Many));
    }

    private static Text below(Text above, Text label) {
        return Text.of(
                joined(" – ", above.in(Language.TH), label.in(Language.TH)),
                joined(" – ", above.in(Language.EN), label.in(Language.EN)));
    }

    private static String joined(String between, String first, String second) {
        return first.isEmpty() ? second : first + between + second;
    }
}
