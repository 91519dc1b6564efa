package io.github.openita.export.internal.layout;

import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Prose;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Tag;
import io.github.openita.export.internal.render.SeriesInk;
import io.github.openita.export.internal.render.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws a chart: bars side by side or upon another, or lines around a centre. Its figures are told in words too. */
final class ChartLayout {

    private static final float PLOT = 92;
    private static final float RADAR = 220;
    private static final float LABEL = 10;
    private static final float LABEL_LEADING = 13;
    private static final float LEGEND = 16;
    private static final float GAP = 16;
    private static final float MARGIN = 40;
    private static final float SMALLEST_LABEL = 7;

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
        boolean radar = chart.kind() == Chart.Kind.RADAR;
        float names = radar ? 0 : LABEL_LEADING * nameLines();
        float plot = radar ? RADAR : PLOT + GAP + names + 10;
        ChartLegend legend = new ChartLegend(flow, chart);
        float height = plot + LEGEND * legend.rows() + GAP;
        List<Line> title = flow.typesetter().lines(Prose.of(chart.title()), 13, true, room(), room());
        flow.need(height + title.size() * Flow.LEADING);
        flow.lines(parent.child("Caption"), title, 0, 0, Flow.LEADING, Shade.BLACK);
        float left = flow.paper().left();
        if (radar) {
            radar(left + room() / 2, flow.y() - RADAR / 2, RADAR / 2 - 30);
        } else {
            bars(left + MARGIN, flow.y() - GAP - PLOT, room() - MARGIN - 10, PLOT);
        }
        shapes.addAll(legend.shapes(left, flow.y() - plot - LEGEND));
        flow.surface().figure(parent.figure(alternative()), shapes);
        flow.down(height);
    }

    /** The most lines that the name of a category takes below its bars. */
    private int nameLines() {
        return chart.categories().stream()
                .mapToInt(name -> name(name).size())
                .max()
                .orElse(1);
    }

    private List<Line> name(String category) {
        return flow.typesetter().lines(Prose.of(category), nameSize(), false, slot() - 4, slot() - 4);
    }

    private float slot() {
        return (room() - MARGIN - 10) / chart.categories().size();
    }

    /** So small that no Latin word below the bars has to be broken, as far as it can still be read. */
    private float nameSize() {
        float widest = (float) chart.categories().stream()
                .flatMap(name -> Stream.of(name.split("[\\s-]")))
                .filter(word -> word.matches("\\p{IsLatin}+"))
                .mapToDouble(word ->
                        flow.typesetter().line(word, LABEL, Face.REGULAR).width())
                .max()
                .orElse(0);
        return widest <= slot() - 4 ? LABEL : Math.max(SMALLEST_LABEL, LABEL * (slot() - 5) / widest);
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
                shapes.add(Shape.box(at, base, bar, high, Shade.of(SeriesInk.of(chart.series(), s)), null));
                String value = shown.number(chart.series().get(s).values().get(i));
                if (!stacked) {
                    letters(value, at + bar / 2, base + high + 3, 0.5f);
                    at += bar;
                } else {
                    base += high;
                }
            }
            category(chart.categories().get(i), x + slot * (i + 0.5f), y - 13);
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
            shapes.add(new Shape.Stroke(points, 1.8f, Shade.of(SeriesInk.of(chart.series(), s))));
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

    private void category(String text, float middle, float baseline) {
        float y = baseline;
        for (Line line : name(text)) {
            shapes.add(new Shape.Letters(line, middle - (float) line.width() / 2, y, Shade.BLACK));
            y -= LABEL_LEADING;
        }
    }

    private void letters(String text, float x, float baseline, float before) {
        Line line = flow.typesetter().line(text, LABEL, Face.REGULAR);
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
