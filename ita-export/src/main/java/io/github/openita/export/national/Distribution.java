package io.github.openita.export.national;

import io.github.openita.checklist.national.StationResult;
import io.github.openita.checklist.national.UnitTally;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Chart.Series;
import io.github.openita.export.document.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many stations have which score at least, by tens; a whole hundred stands apart. */
final class Distribution {

    private static final int WIDTH = 10;
    private static final int BINS = 11;

    private final UnitTally all;
    private final Wording words;

    Distribution(UnitTally all, Wording words) {
        this.all = all;
        this.words = words;
    }

    Chart chart() {
        List<String> names = Stream.concat(
                        IntStream.range(0, BINS - 1).mapToObj(bin -> words.say("bin", bin * WIDTH, (bin + 1) * WIDTH)),
                        Stream.of(words.say("bin.full", (BINS - 1) * WIDTH)))
                .toList();
        return new Chart(
                Chart.Kind.STACKED_BAR,
                words.say("distribution"),
                words.say("unit.stations"),
                names,
                List.of(
                        new Series(words.say("known"), counts(ScoreRange::isKnown), Tone.INFO),
                        new Series(words.say("mayRise"), counts(score -> !score.isKnown()), Tone.CAUTION)));
    }

    private List<BigDecimal> counts(Predicate<ScoreRange> which) {
        int[] counts = new int[BINS];
        for (StationResult station : all.stations()) {
            if (which.test(station.oit())) {
                counts[station.oit().low().intValue() / WIDTH]++;
            }
        }
        return IntStream.of(counts).mapToObj(BigDecimal::valueOf).toList();
    }
}
