package io.github.openita.export.national;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.Outcomes;
import io.github.openita.checklist.national.Standing;
import io.github.openita.checklist.national.StationResult;
import io.github.openita.checklist.national.UnitTally;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row for every station, and one for every dossier that is not counted. */
final class StationPages {

    private static final int[] STATION = {8, 40, 30, 30, 12, 12, 12, 18};
    private static final int[] SHORT = {8, 48, 15, 12, 12, 20};
    private static final int[] LEFT_OUT = {10, 50, 60};

    private final NationalSummary summary;
    private final Wording words;

    StationPages(NationalSummary summary, Wording words) {
        this.summary = summary;
        this.words = words;
    }

    /** For a workbook a row with everything in it; elsewhere rows below the names of their units. */
    Table stations() {
        return words.sheets()
                ? Table.of(words.caption("stations"), words.columns("station", STATION), rows(summary.stations()))
                : Table.of(null, words.columns("shortStation", SHORT), grouped());
    }

    private List<Row> rows(List<DossierResult.Counted> all) {
        return IntStream.range(0, all.size())
                .mapToObj(at -> row(at + 1, all.get(at).result()))
                .toList();
    }

    private List<Row> grouped() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (UnitTally unit : summary.divisions()) {
            rows.add(Row.group(words.name(unit.bureau()) + " · " + words.name(unit.division()), SHORT.length));
            for (StationResult station : unit.stations()) {
                number++;
                List<Cell> cells = new ArrayList<>(row(number, station).cells());
                cells.subList(2, 4).clear();
                rows.add(Row.of(cells));
            }
        }
        return rows;
    }

    Table leftOut() {
        List<DossierResult.LeftOut> all = summary.leftOut();
        return Table.of(
                words.caption("leftOut"),
                words.columns("leftOut", LEFT_OUT),
                IntStream.range(0, all.size())
                        .mapToObj(at -> Row.of(
                                CellValue.whole(at + 1),
                                CellValue.text(all.get(at).source()),
                                CellValue.text(words.in(all.get(at).fault().message()))))
                        .toList());
    }

    /** Every outcome of every station. */
    Table outcomes() {
        Map<Outcome, Cell> judged = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            judged.put(outcome, Cell.of(new CellValue.Judged(outcome)));
        }
        List<Column> columns = Stream.concat(
                        Stream.of(Column.of(words.say("station.2"), 8)),
                        summary.edition().requirements().stream().map(each -> Column.of(each.id(), 1)))
                .toList();
        List<Row> rows = summary.stations().stream()
                .map(each -> outcomes(each.result(), judged))
                .toList();
        return Table.of(words.caption("outcomes"), columns, rows).withRowHeadings();
    }

    private Row row(int number, StationResult result) {
        return Row.of(
                CellValue.whole(number),
                CellValue.text(words.name(result.unit().name())),
                CellValue.text(words.name(result.unit().bureau())),
                CellValue.text(words.name(result.unit().division())),
                CellValue.whole(result.completeItems()),
                Scores.low(result.oit()),
                Scores.high(result.oit()),
                summary.passMark()
                        .map(mark -> CellValue.text(
                                words.in(Standing.of(result.oit(), mark).label())))
                        .orElseGet(CellValue::blank));
    }

    private Row outcomes(StationResult result, Map<Outcome, Cell> judged) {
        Outcomes outcomes = result.outcomes();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.name(result.unit().name())));
        for (int at = 0; at < outcomes.size(); at++) {
            cells.add(judged.getOrDefault(outcomes.at(at), Cell.of(CellValue.blank())));
        }
        return Row.of(cells);
    }
}
