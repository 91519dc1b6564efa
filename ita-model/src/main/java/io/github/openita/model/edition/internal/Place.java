package io.github.openita.model.edition.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.field.ShownName;
import org.jspecify.annotations.Nullable;

/**
 * A step from the root of a document, linked to the step before it. Cheap to make for every value, unlike a pointer.
 *
 * @param up the place that this one is in, none for the root
 * @param step the name or index
 */
record Place(@Nullable Place up, String step) {

    static final Place ROOT = new Place(null, "");

    Place child(String name) {
        return new Place(this, name);
    }

    Place child(int index) {
        return new Place(this, Integer.toString(index));
    }

    Location location() {
        return up == null ? Location.ROOT : up.location().child(ShownName.of(step));
    }
}
