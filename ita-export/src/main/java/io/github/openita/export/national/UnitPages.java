package io.github.openita.export.national;

import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.Standing;
import io.github.openita.checklist.national.UnitTally;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.Chart.Series;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How the stations of each bureau and division stand. */
final class UnitPages {

    private static final int[] BUREAU = {38, 12, 13, 15, 13, 11, 12, 12};
    private static final int[] DIVISION = {27, 33, 11, 12, 15, 12, 9, 11, 11};
    /** More bars would be thinner than their names. */
    private static final int MOST_BARS = 24;

    private final NationalSummary summary;
    private final Wording words;

    UnitPages(NationalSummary summary, Wording words) {
        this.summary = summary;
        this.words = words;
    }

    List<Block> blocks() {
        List<UnitTally> bureaus = summary.bureaus();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(words.heading("bureaus"));
        if (bureaus.size() <= MOST_BARS) {
            summary.passMark().ifPresent(mark -> blocks.add(chart(bureaus, mark)));
        }
        blocks.add(Table.of(words.caption("bureaus"), words.columns("bureau", BUREAU), bureaus(bureaus))
                .withRowHeadings());
        blocks.addAll(words.heading("divisions"));
        blocks.add(Table.of(
                words.caption("divisions"),
                words.columns("division", DIVISION),
                summary.divisions().stream()
                        .map(each -> Row.of(cells(each, true)))
                        .toList()));
        return blocks;
    }

    private Chart chart(List<UnitTally> bureaus, BigDecimal mark) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                words.say("bureaus.chart"),
                words.say("unit.stations"),
                bureaus.stream().map(each -> words.name(each.bureau())).toList(),
                List.of(
                        series(Standing.REACHES, Tone.GOOD, bureaus, mark),
                        series(Standing.OPEN, Tone.CAUTION, bureaus, mark),
                        series(Standing.BELOW, Tone.BAD, bureaus, mark)));
    }

    private Series series(Standing standing, Tone tone, List<UnitTally> bureaus, BigDecimal mark) {
        return new Series(
                words.in(standing.label()),
                bureaus.stream()
                        .map(each -> BigDecimal.valueOf(each.count(standing, mark)))
                        .toList(),
                tone);
    }

    private List<Row> bureaus(List<UnitTally> bureaus) {
        List<Row> rows = new ArrayList<>();
        bureaus.forEach(each -> rows.add(Row.of(cells(each, false))));
        List<Cell> total = new ArrayList<>(cells(summary.all(), false));
        total.set(0, Cell.of(words.say("total")));
        rows.add(Row.total(total));
        return rows;
    }

    private List<Cell> cells(UnitTally unit, boolean withDivision) {
        List<CellValue> values = new ArrayList<>();
        values.add(CellValue.text(words.name(unit.bureau())));
        if (withDivision) {
            values.add(CellValue.text(words.name(unit.division())));
        }
        values.add(CellValue.whole(unit.stations().size()));
        for (Standing standing : Standing.values()) {
            values.add(summary.passMark()
                    .map(mark -> CellValue.whole(unit.count(standing, mark)))
                    .orElseGet(CellValue::blank));
        }
        values.add(CellValue.whole(unit.zero()));
        values.add(Scores.low(unit.mean()));
        values.add(Scores.high(unit.mean()));
        return values.stream().map(Cell::of).toList();
    }
}
