package io.github.openita.export.internal.word;

import io.github.openita.export.document.Chart;

/**
 * The shape of a chart: bars lie where the names of their categories would not fit below standing ones.
 *
 * @param width in points
 * @param height in points
 * @param lying whether bars lie
 */
record ChartShape(double width, double height, boolean lying) {

    private static final double TWIPS = 20;
    private static final double USUAL = 240;
    private static final double ROUND = 300;
    /** Title, legend and scale. */
    private static final double AROUND = 110;
    /** A lying bar with its figure, and the room between categories. */
    private static final double BAR = 18;

    private static final double BETWEEN = 12;
    /** The most that a page of either orientation holds. */
    private static final double MOST = 430;

    static ChartShape of(Chart chart, int twips) {
        double width = twips / TWIPS;
        if (chart.kind() == Chart.Kind.RADAR) {
            return new ChartShape(width, ROUND, false);
        }
        int count = chart.categories().size();
        int widest = chart.categories().stream()
                .mapToInt(TextSize.TABLE::width)
                .max()
                .orElse(0);
        if (widest * count <= twips) {
            return new ChartShape(width, USUAL, false);
        }
        int bars = chart.kind() == Chart.Kind.BAR ? chart.series().size() : 1;
        double height = AROUND + count * (bars * BAR + BETWEEN);
        return new ChartShape(width, Math.min(MOST, Math.max(USUAL, height)), true);
    }
}
