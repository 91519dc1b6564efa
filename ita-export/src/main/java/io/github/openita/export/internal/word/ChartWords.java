package io.github.openita.export.internal.word;

import io.github.openita.export.document.Chart;
import io.github.openita.export.internal.render.Shown;
import io.github.openita.export.internal.render.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart in words: its figures for those who do not see it. */
record ChartWords(Words words, Shown shown) {

    String of(Chart chart) {
        String title = words.say("chart.alternative", chart.title());
        String unit = chart.unit() == null ? "" : ", " + words.say("unit", chart.unit());
        String figures =
                chart.series().stream().map(series -> figures(chart, series)).collect(Collectors.joining("; "));
        return title + unit + ". " + figures;
    }

    private String figures(Chart chart, Chart.Series series) {
        return series.name()
                + ": "
                + IntStream.range(0, chart.categories().size())
                        .mapToObj(at -> words.say(
                                "chart.value",
                                chart.categories().get(at),
                                shown.number(series.values().get(at))))
                        .collect(Collectors.joining(", "));
    }
}
