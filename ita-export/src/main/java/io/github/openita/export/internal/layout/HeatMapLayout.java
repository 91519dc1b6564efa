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

    private static final float FIELD = 42;
    private static final float SIZE = 11;

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
        float height = rows * FIELD + 70;
        flow.need(height + title.size() * Flow.LEADING);
        flow.lines(parent.child("Caption"), title, 0, 0, Flow.LEADING, Shade.BLACK);
        float left = flow.paper().left() + 90;
        float bottom = flow.y() - 20 - rows * FIELD;
        float width = Math.min((room - 100) / map.across().steps().size(), 76);
        for (int row = 0; row < rows; row++) {
            letters(map.up().steps().get(row), left - 10, bottom + FIELD * row + FIELD / 2 - 4, 1, Face.REGULAR);
            fields(map.fields().get(row), left, bottom + FIELD * row, width);
        }
        for (int i = 0; i < map.across().steps().size(); i++) {
            letters(map.across().steps().get(i), left + width * (i + 0.5f), bottom - 14, 0.5f, Face.REGULAR);
        }
        letters(map.across().title(), left + width * map.across().steps().size() / 2, bottom - 32, 0.5f, Face.BOLD);
        letters(map.up().title(), left - 10, bottom + rows * FIELD + 6, 1, Face.BOLD);
        flow.surface().figure(parent.figure(alternative()), shapes);
        flow.down(height);
    }

    private void fields(List<HeatMap.Field> fields, float left, float y, float width) {
        for (int i = 0; i < fields.size(); i++) {
            HeatMap.Field field = fields.get(i);
            HeatMap.Level level = map.levels().get(field.level());
            float x = left + width * i;
            shapes.add(Shape.box(x, y, width, FIELD, Shade.ground(level.tone()), Shade.RULE));
            letters(level.name(), x + width / 2, y + 5, 0.5f, Face.REGULAR);
            letters(String.join(" ", field.marks()), x + width / 2, y + FIELD - 16, 0.5f, Face.BOLD);
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
