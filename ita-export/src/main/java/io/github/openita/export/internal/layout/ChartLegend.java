package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Chart;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.render.SeriesInk;
import java.util.ArrayList;
import java.util.List;

/** The names of the series with their colours, in as many rows as they need, and the unit of the numbers. */
final class ChartLegend {

    private static final float SIZE = 11;
    private static final float ROW = 16;
    private static final float BOX = 10;
    private static final float AFTER_BOX = 15;
    private static final float AFTER_NAME = 15;

    private final Flow flow;
    private final Chart chart;
    private final List<Mark> marks = new ArrayList<>();
    private int row;
    private float next;

    /** A part of the legend, from the left of its row; the unit has no box. */
    private record Mark(int row, float x, Line line, int series) {}

    ChartLegend(Flow flow, Chart chart) {
        this.flow = flow;
        this.chart = chart;
        for (int s = 0; s < chart.series().size(); s++) {
            add(chart.series().get(s).name(), s);
        }
        if (chart.unit() != null) {
            add(flow.words().say("unit", chart.unit()), -1);
        }
    }

    private void add(String text, int series) {
        Line line = flow.typesetter().line(text, SIZE, Face.REGULAR);
        float width = (series < 0 ? 0 : AFTER_BOX) + (float) line.width();
        if (next > 0 && next + width > flow.paper().room()) {
            row++;
            next = 0;
        }
        marks.add(new Mark(row, next, line, series));
        next += width + AFTER_NAME;
    }

    int rows() {
        return row + 1;
    }

    /** Drawn with the first row at this height. */
    List<Shape> shapes(float left, float y) {
        List<Shape> shapes = new ArrayList<>();
        for (Mark mark : marks) {
            float x = left + mark.x();
            float at = y - ROW * mark.row();
            if (mark.series() >= 0) {
                shapes.add(Shape.box(x, at, BOX, BOX, Shade.of(SeriesInk.of(chart.series(), mark.series())), null));
                x += AFTER_BOX;
            }
            shapes.add(new Shape.Letters(mark.line(), x, at + 1, Shade.BLACK));
        }
        return shapes;
    }
}
