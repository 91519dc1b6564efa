package io.github.openita.export.internal.layout;

import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.Prose;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Tag;
import java.util.ArrayList;
import java.util.List;

/** Draws a heat map: fields coloured and named by level, with what is placed in them. It is told in words too. */
final class HeatMapLayout {

    private static final float SIZE = 11;
    private static final float MARKS = 13;

    /** The height of a field around its marks: the name of its level below, and room. */
    private static final float LEVEL = 29;

    /** The widest field. */
    private static final float WIDEST = 120;

    /** The room below the fields for the scale from left to right. */
    private static final float SCALE = 70;

    private final Flow flow;
    private final HeatMap map;
    private final List<Shape> shapes = new ArrayList<>();

    HeatMapLayout(Flow flow, HeatMap map) {
        this.flow = flow;
        this.map = map;
    }

    void put(Tag parent) {
        float room = flow.paper().room();
        List<Line> title = flow.typesetter().lines(Prose.of(map.title()), 13, true, room, room);
        int rows = map.fields().size();
        float width = Math.min((room - 100) / map.across().steps().size(), WIDEST);
        float paper = flow.paper().ceiling() - flow.paper().bottom() - SCALE - title.size() * Flow.LEADING;
        int most = Math.max(1, (int) ((paper / rows - LEVEL) / MARKS));
        List<List<FieldMarks>> marks = map.fields().stream()
                .map(row -> row.stream()
                        .map(field -> FieldMarks.of(field, flow.typesetter(), SIZE, width - 6, most))
                        .toList())
                .toList();
        float tall = LEVEL
                + MARKS
                        * marks.stream()
                                .flatMap(List::stream)
                                .mapToInt(each -> each.lines().size())
                                .max()
                                .orElse(1);
        float height = rows * tall + SCALE;
        flow.need(height + title.size() * Flow.LEADING);
        flow.lines(parent.child("Caption"), title, 0, 0, Flow.LEADING, Shade.BLACK);
        float left = flow.paper().left() + 90;
        float bottom = flow.y() - 20 - rows * tall;
        for (int row = 0; row < rows; row++) {
            letters(map.up().steps().get(row), left - 10, bottom + tall * row + tall / 2 - 4, 1, Face.REGULAR);
            for (int i = 0; i < marks.get(row).size(); i++) {
                field(map.fields().get(row).get(i), left + width * i, bottom + tall * row, width, tall);
                marks(marks.get(row).get(i), left + width * (i + 0.5f), bottom + tall * (row + 1));
            }
        }
        for (int i = 0; i < map.across().steps().size(); i++) {
            letters(map.across().steps().get(i), left + width * (i + 0.5f), bottom - 14, 0.5f, Face.REGULAR);
        }
        letters(map.across().title(), left + width * map.across().steps().size() / 2, bottom - 32, 0.5f, Face.BOLD);
        letters(map.up().title(), left - 10, bottom + rows * tall + 6, 1, Face.BOLD);
        flow.surface().figure(parent.figure(alternative()), shapes);
        flow.down(height);
    }

    private void field(HeatMap.Field field, float x, float y, float width, float height) {
        HeatMap.Level level = map.levels().get(field.level());
        shapes.add(Shape.box(x, y, width, height, Shade.ground(level.tone()), Shade.RULE));
        letters(level.name(), x + width / 2, y + 5, 0.5f, Face.REGULAR);
    }

    private void marks(FieldMarks marks, float middle, float top) {
        for (int i = 0; i < marks.lines().size(); i++) {
            letters(marks.lines().get(i), middle, top - MARKS * (i + 1) - 2, 0.5f, Face.BOLD);
        }
    }

    private void letters(String text, float x, float baseline, float before, Face face) {
        if (!text.isEmpty()) {
            Line line = flow.typesetter().line(text, SIZE, face);
            shapes.add(new Shape.Letters(line, x - (float) line.width() * before, baseline, Shade.BLACK));
        }
    }

    private String alternative() {
        StringBuilder text = new StringBuilder(flow.words()
                .say(
                        "heatMap.alternative",
                        map.title(),
                        map.across().title(),
                        map.up().title()));
        for (int row = 0; row < map.fields().size(); row++) {
            for (int i = 0; i < map.fields().get(row).size(); i++) {
                HeatMap.Field field = map.fields().get(row).get(i);
                String up = map.up().title() + " " + map.up().steps().get(row);
                String across =
                        map.across().title() + " " + map.across().steps().get(i);
                String level = map.levels().get(field.level()).name();
                String words = field.marks().isEmpty()
                        ? flow.words().say("heatMap.field", up, across, level)
                        : flow.words().say("heatMap.marks", up, across, level, String.join(", ", field.marks()));
                text.append("; ").append(words);
            }
        }
        return text.toString();
    }
}
