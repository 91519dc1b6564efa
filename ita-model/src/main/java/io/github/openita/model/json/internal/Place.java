package io.github.openita.model.json.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.field.ShownName;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where a reader stands.
 *
 * @param location the value, or the member whose name was just read
 * @param line from 1
 * @param column from 1, in characters
 */
record Place(Location location, int line, int column) {

    static Place of(TokenStreamContext context, TokenStreamLocation at) {
        return new Place(location(context), Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
    }

    /** The pointer to the value that a writer was about to write: in a list it is not counted yet. */
    static Location nextIn(TokenStreamContext context) {
        return context.inArray() && context.getParent() != null
                ? location(context.getParent()).child(context.getEntryCount())
                : location(context);
    }

    /** The pointer to what a reader is at. Names from outside appear shortened. */
    static Location location(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        Location before = parent == null ? Location.ROOT : location(parent);
        if (context.inObject() && context.hasCurrentName()) {
            return before.child(ShownName.of(context.currentName()));
        }
        return context.inArray() && context.hasCurrentIndex() ? before.child(context.getCurrentIndex()) : before;
    }
}
