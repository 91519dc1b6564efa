package io.github.openita.model.content.custody;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of property, in its categories, or the statement that the station has none of it (O29.1.1).
 *
 * @param kind the kind
 * @param categories its categories
 * @param noneStatement the statement that there is none, in the station's words
 */
public record PropertyClass(
        @Nullable PropertyKind kind,
        List<PropertyCategory> categories,
        @Nullable Text noneStatement) {

    /** Absent lists become empty. */
    public PropertyClass {
        categories = Lists.copy(categories);
    }

    /** A kind of property in its categories. */
    public static PropertyClass of(PropertyKind kind, PropertyCategory... categories) {
        return new PropertyClass(kind, List.of(categories), null);
    }

    /** A kind of which the station states that it has none. */
    public static PropertyClass none(PropertyKind kind, Text statement) {
        return new PropertyClass(kind, List.of(), statement);
    }

    /** Whether the statement that there is none is there. */
    public boolean statesNone() {
        return noneStatement != null && noneStatement.answered();
    }
}
