package io.github.openita.export.internal.render;

import io.github.openita.export.document.Chart.Series;
import java.util.List;

/** The colours of the series of a chart, the same in every format, dark enough for white letters on most. */
public final class SeriesInk {

    private static final List<Integer> IN_ORDER = List.of(0x1F4E8C, 0xD9822B, 0x46966E, 0x8A4F7D, 0x6B7480, 0x8CB9E2);

    private SeriesInk() {}

    /** The colour of a series, as 0xRRGGBB: that of its tone, or else of its place. */
    public static int of(List<Series> series, int at) {
        return switch (series.get(at).tone()) {
            case NEUTRAL -> IN_ORDER.get(at % IN_ORDER.size());
            case INFO -> 0xA9B1BA;
            case GOOD -> 0x3B8F5A;
            case CAUTION -> 0xC9A227;
            case ALERT -> 0xE08A33;
            case BAD -> 0xB23B48;
        };
    }

    /** The same as six hexadecimal digits. */
    public static String hex(List<Series> series, int at) {
        return String.format("%06X", of(series, at));
    }
}
