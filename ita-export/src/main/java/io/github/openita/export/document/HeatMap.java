package io.github.openita.export.document;

import java.util.List;

/**
 * A map of two scales, such as likelihood and impact, whose fields are coloured by level.
 *
 * @param title what it shows
 * @param across the scale from left to right
 * @param up the scale from bottom to top
 * @param levels the levels from the lowest to the highest
 * @param fields rows of fields from bottom to top, each from left to right
 */
public record HeatMap(String title, Axis across, Axis up, List<Level> levels, List<List<Field>> fields)
        implements Block {

    /**
     * A scale.
     *
     * @param title what it measures
     * @param steps its steps from the lowest to the highest
     */
    public record Axis(String title, List<String> steps) {

        /** Copies the list. */
        public Axis {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A level.
     *
     * @param name its name
     * @param tone its colour
     */
    public record Level(String name, Tone tone) {}

    /**
     * A field.
     *
     * @param level the place of its level in {@link HeatMap#levels}, from 0
     * @param marks what is placed in it, such as the numbers of risks
     */
    public record Field(int level, List<String> marks) {

        /** Copies the list. */
        public Field {
            marks = List.copyOf(marks);
        }
    }

    /** Copies the lists. */
    public HeatMap {
        levels = List.copyOf(levels);
        fields = fields.stream().map(List::copyOf).toList();
        int width = across.steps().size();
        int count = levels.size();
        if (width == 0 || fields.isEmpty() || fields.size() != up.steps().size()) {
            throw new IllegalArgumentException("a heat map needs a row of fields for each step");
        }
        if (fields.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a heat map needs a field for each step");
        }
        if (fields.stream().flatMap(List::stream).anyMatch(field -> field.level() < 0 || field.level() >= count)) {
            throw new IllegalArgumentException("a field is of a level that is not there");
        }
    }
}
