package io.github.openita.export.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Signs of forms, drawn because the typeface has none; any other sign that it lacks is an empty frame. */
public enum Sign {
    /** ☐, and whatever is not known. */
    FRAME(true, false, false),
    /** ☑. */
    TICKED(true, true, false),
    /** ☒. */
    CROSSED(true, false, true),
    /** ✓. */
    TICK(false, true, false),
    /** ✗. */
    CROSS(false, false, true);

    private final boolean frame;
    private final boolean tick;
    private final boolean cross;

    Sign(boolean frame, boolean tick, boolean cross) {
        this.frame = frame;
        this.tick = tick;
        this.cross = cross;
    }

    /** The sign that stands for a text. */
    public static Sign of(String text) {
        return switch (text.codePointAt(0)) {
            case '☑', '✅' -> TICKED;
            case '☒' -> CROSSED;
            case '✓', '✔' -> TICK;
            case '✗', '✘', '❌' -> CROSS;
            default -> FRAME;
        };
    }

    /** Its strokes, as high as the letters beside it. */
    public List<Shape> shapes(float x, float baseline, float size, Shade colour) {
        float side = size * 0.62f;
        float left = x + size * (Pieces.SIGN - 0.62f) / 2;
        float bottom = baseline - size * 0.03f;
        float right = left + side;
        float top = bottom + side;
        List<Shape> shapes = new ArrayList<>();
        if (frame) {
            shapes.add(new Shape.Stroke(
                    List.of(left, bottom, right, bottom, right, top, left, top, left, bottom), 0.8f, colour));
        }
        if (tick) {
            shapes.add(new Shape.Stroke(
                    List.of(
                            left + side * 0.2f,
                            bottom + side * 0.5f,
                            left + side * 0.42f,
                            bottom + side * 0.25f,
                            left + side * 0.82f,
                            bottom + side * 0.8f),
                    1.2f,
                    colour));
        }
        if (cross) {
            float in = side * 0.22f;
            shapes.add(Shape.stroke(left + in, bottom + in, right - in, top - in, 1.2f, colour));
            shapes.add(Shape.stroke(left + in, top - in, right - in, bottom + in, 1.2f, colour));
        }
        return shapes;
    }
}
