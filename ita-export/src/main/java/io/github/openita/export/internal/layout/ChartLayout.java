package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Prose;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Tag;
import io.github.openita.export.internal.render.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Draws a chart: bars side by side or upon another, or lines around a centre. Its figures are told in words too. */
final class ChartLayout {

    private static final float HEIGHT = 220;
    private static final float LABEL = 11;
    private static final float LEGEND = 18;

    private final Flow flow;
    private final Chart chart;
    private final Shown shown;
    private final List<Shape> shapes = new ArrayList<>();

    ChartLayout(Flow flow, Chart chart) {
        this.flow = flow;
        this.chart = chart;
        this.shown = Shown.in(flow.info());
    }

    void put(Tag parent) {
        float height = HEIGHT + 3 * LEGEND;
        List<Line> title = flow.typesetter().lines(Prose.of(chart.title()), 13, true, room(), room());
        flow.need(height + title.size() * Flow.LEADING);
        flow.lines(parent.child("Caption"), title, 0, 0, Flow.LEADING, Shade.BLACK);
        float left = flow.paper().left();
        float bottom = flow.y() - HEIGHT + 30;
        if (chart.kind() == Chart.Kind.RADAR) {
            radar(left + room() / 2, flow.y() - HEIGHT / 2, HEIGHT / 2 - 30);
        } else {
            bars(left + 50, bottom, room() - 60, HEIGHT - 50);
        }
        legend(left, flow.y() - HEIGHT - LEGEND);
        flow.surface().figure(parent.figure(alternative()), shapes);
        flow.down(height);
    }

    private float room() {
        return flow.paper().room();
    }

    private double top() {
        double top = 0;
        for (int i = 0; i < chart.categories().size(); i++) {
            double stacked = 0;
            for (Chart.Series series : chart.series()) {
                double value = series.values().get(i).doubleValue();
                stacked += value;
                top = Math.max(top, chart.kind() == Chart.Kind.STACKED_BAR ? stacked : value);
            }
        }
        return top == 0 ? 1 : top;
    }

    /** A round number not below the highest value. */
    private double scale() {
        double top = top();
        double power = Math.pow(10, Math.floor(Math.log10(top)));
        for (double step : new double[] {1, 2, 4, 5, 8, 10}) {
            if (step * power >= top) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private void bars(float x, float y, float width, float height) {
        double scale = scale();
        for (int i = 0; i <= 4; i++) {
            float at = y + height * i / 4;
            shapes.add(Shape.stroke(x, at, x + width, at, 0.5f, Shade.GROUP));
            letters(shown.number(round(scale * i / 4)), x - 6, at - 4, 1);
        }
        shapes.add(Shape.stroke(x, y, x + width, y, 1, Shade.RULE));
        float slot = width / chart.categories().size();
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        float bar = stacked ? slot * 0.5f : slot * 0.7f / chart.series().size();
        for (int i = 0; i < chart.categories().size(); i++) {
            float base = y;
            float at =
                    x + slot * i + (slot - (stacked ? bar : bar * chart.series().size())) / 2;
            for (int s = 0; s < chart.series().size(); s++) {
                float high =
                        (float) (height * chart.series().get(s).values().get(i).doubleValue() / scale);
                shapes.add(Shape.box(at, base, bar, high, Shade.series(s), null));
                String value = shown.number(chart.series().get(s).values().get(i));
                if (!stacked) {
                    letters(value, at + bar / 2, base + high + 3, 0.5f);
                    at += bar;
                } else {
                    base += high;
                }
            }
            category(chart.categories().get(i), x + slot * (i + 0.5f), y - 14, slot);
        }
    }

    private void radar(float x, float y, float radius) {
        int count = chart.categories().size();
        double scale = scale();
        for (int ring = 1; ring <= 4; ring++) {
            shapes.add(new Shape.Stroke(ring(x, y, radius * ring / 4, count), 0.5f, Shade.RULE));
        }
        for (int i = 0; i < count; i++) {
            double angle = angle(i, count);
            shapes.add(Shape.stroke(
                    x,
                    y,
                    x + (float) (radius * Math.cos(angle)),
                    y + (float) (radius * Math.sin(angle)),
                    0.5f,
                    Shade.RULE));
            float at = x + (float) ((radius + 12) * Math.cos(angle));
            letters(
                    chart.categories().get(i),
                    at,
                    y + (float) ((radius + 12) * Math.sin(angle)) - 4,
                    Math.cos(angle) > 0.3 ? 0 : Math.cos(angle) < -0.3 ? 1 : 0.5f);
        }
        for (int s = 0; s < chart.series().size(); s++) {
            List<Float> points = new ArrayList<>();
            for (int i = 0; i <= count; i++) {
                double value = chart.series().get(s).values().get(i % count).doubleValue() / scale * radius;
                points.add(x + (float) (value * Math.cos(angle(i % count, count))));
                points.add(y + (float) (value * Math.sin(angle(i % count, count))));
            }
            shapes.add(new Shape.Stroke(points, 1.8f, Shade.series(s)));
        }
    }

    private static List<Float> ring(float x, float y, float radius, int count) {
        List<Float> points = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            points.add(x + (float) (radius * Math.cos(angle(i % count, count))));
            points.add(y + (float) (radius * Math.sin(angle(i % count, count))));
        }
        return points;
    }

    private static double angle(int number, int count) {
        return Math.PI / 2 - 2 * Math.PI * number / count;
    }

    private void legend(float x, float y) {
        float at = x;
        for (int s = 0; s < chart.series().size(); s++) {
            Line name = flow.typesetter().line(chart.series().get(s).name(), LABEL, Face.REGULAR);
            shapes.add(Shape.box(at, y, 10, 10, Shade.series(s), null));
            shapes.add(new Shape.Letters(name, at + 15, y + 1, Shade.BLACK));
            at += 30 + (float) name.width();
        }
        if (chart.unit() != null) {
            letters(flow.words().say("unit", chart.unit()), x + room(), y + 1, 1);
        }
    }

    private void category(String text, float middle, float baseline, float width) {
        float y = baseline;
        for (Line line : flow.typesetter().lines(Prose.of(text), LABEL, false, width - 4, width - 4)) {
            shapes.add(new Shape.Letters(line, middle - (float) line.width() / 2, y, Shade.BLACK));
            y -= LABEL + 3;
        }
    }

    private void letters(String text, float x, float baseline, float before) {
        Line line = flow.typesetter().line(text, LABEL - 1, Face.REGULAR);
        shapes.add(new Shape.Letters(line, x - (float) line.width() * before, baseline, Shade.BLACK));
    }

    private static BigDecimal round(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The title and every figure, in words. */
    private String alternative() {
        StringBuilder text = new StringBuilder(flow.words().say("chart.alternative", chart.title()));
        for (Chart.Series series : chart.series()) {
            text.append(". ").append(series.name()).append(':');
            for (int i = 0; i < chart.categories().size(); i++) {
                text.append(i == 0 ? " " : ", ")
                        .append(flow.words()
                                .say(
                                        "chart.value",
                                        chart.categories().get(i),
                                        shown.number(series.values().get(i))));
            }
        }
        return chart.unit() == null
                ? text.toString()
                : text.append(". ")
                        .append(flow.words().say("unit", chart.unit()))
                        .toString();
    }
}
