package io.github.openita.export.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shape, or letters within a picture. */
public sealed interface Shape {

    /**
     * A stroke along points.
     *
     * @param points x and y in turn
     */
    record Stroke(List<Float> points, float width, Shade colour) implements Shape {}

    /**
     * A filled outline.
     *
     * @param points x and y in turn
     */
    record Area(List<Float> points, Shade fill, @Nullable Shade edge) implements Shape {}

    /** Letters. */
    record Letters(Line line, float x, float baseline, Shade colour) implements Shape {}

    /** A straight stroke. */
    static Shape stroke(float x1, float y1, float x2, float y2, float width, Shade colour) {
        return new Stroke(List.of(x1, y1, x2, y2), width, colour);
    }

    /** A filled rectangle. */
    static Shape box(float x, float y, float width, float height, Shade fill, @Nullable Shade edge) {
        return new Area(List.of(x, y, x + width, y, x + width, y + height, x, y + height), fill, edge);
    }
}
