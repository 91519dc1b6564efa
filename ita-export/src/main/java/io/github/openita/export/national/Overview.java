package io.github.openita.export.national;

import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.Standing;
import io.github.openita.checklist.national.UnitTally;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.KeyValues.Entry;
import io.github.openita.export.document.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The first page: how many stations, how they stand, how scores are spread, and that scores are estimates. */
final class Overview {

    private final NationalSummary summary;
    private final Wording words;

    Overview(NationalSummary summary, Wording words) {
        this.summary = summary;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.say("title")));
        blocks.add(facts());
        blocks.add(Callout.of(Tone.CAUTION, words.say("estimate"), words.say("estimate.why")));
        summary.passMark().ifPresent(mark -> blocks.add(standings(mark)));
        blocks.add(new Distribution(summary.all(), words).chart());
        return blocks;
    }

    private KeyValues facts() {
        UnitTally all = summary.all();
        ScoreRange mean = all.mean();
        return KeyValues.of(
                Entry.of(
                        words.say("edition"),
                        words.say(
                                "edition.of",
                                summary.edition().id().toString(),
                                summary.year().label())),
                new Entry(words.say("asOf"), CellValue.day(summary.asOf())),
                new Entry(words.say("counted"), CellValue.whole(all.stations().size())),
                new Entry(
                        words.say("leftOut"), CellValue.whole(summary.leftOut().size())),
                Entry.of(words.say("mean"), words.say("range", mean.low(), mean.high())),
                new Entry(words.say("zero"), CellValue.whole(all.zero())));
    }

    private Callout standings(BigDecimal mark) {
        UnitTally all = summary.all();
        return Callout.of(
                Tone.INFO,
                words.say("standing", Scores.rounded(mark)),
                words.say(
                        "standing.counts",
                        BigDecimal.valueOf(all.count(Standing.REACHES, mark)),
                        BigDecimal.valueOf(all.count(Standing.OPEN, mark)),
                        BigDecimal.valueOf(all.count(Standing.BELOW, mark))));
    }
}
