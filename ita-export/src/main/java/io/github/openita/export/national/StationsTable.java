package io.github.openita.export.national;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.Outcomes;
import io.github.openita.checklist.national.Standing;
import io.github.openita.checklist.national.StationResult;
import io.github.openita.checklist.national.StationUnit;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataColumn.Kind;
import io.github.openita.export.document.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One row a station, then one for every dossier that is not counted, as programs read them. */
final class StationsTable {

    private static final List<Kind> KINDS = List.of(
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.TEXT,
            Kind.WHOLE,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.NUMBER,
            Kind.TEXT,
            Kind.WHOLE,
            Kind.WHOLE,
            Kind.WHOLE,
            Kind.WHOLE,
            Kind.WHOLE,
            Kind.TEXT);

    private final NationalSummary summary;
    private final Wording words;

    StationsTable(NationalSummary summary, Wording words) {
        this.summary = summary;
        this.words = words;
    }

    DataTable table() {
        List<DataColumn> columns = IntStream.range(0, KINDS.size())
                .mapToObj(at -> new DataColumn(words.say("data." + (at + 1)), KINDS.get(at), null, ""))
                .toList();
        List<List<CellValue>> rows = Stream.concat(
                        summary.stations().stream().map(this::station),
                        summary.leftOut().stream().map(this::leftOut))
                .toList();
        return new DataTable("stations", words.say("stations"), columns, rows);
    }

    private List<CellValue> station(DossierResult.Counted station) {
        StationResult result = station.result();
        StationUnit unit = result.unit();
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(station.source()));
        row.add(CellValue.text(unit.code()));
        row.add(CellValue.text(words.in(unit.name())));
        row.add(CellValue.text(words.in(unit.bureau())));
        row.add(CellValue.text(words.in(unit.division())));
        row.add(CellValue.whole(result.completeItems()));
        row.add(Scores.low(result.oit()));
        row.add(Scores.high(result.oit()));
        row.add(Scores.low(result.total()));
        row.add(Scores.high(result.total()));
        row.add(summary.passMark()
                .map(mark ->
                        CellValue.text(words.in(Standing.of(result.oit(), mark).label())))
                .orElseGet(CellValue::blank));
        Outcomes outcomes = result.outcomes();
        for (Outcome outcome : Outcome.values()) {
            row.add(CellValue.whole(outcomes.count(outcome)));
        }
        row.add(CellValue.blank());
        return row;
    }

    private List<CellValue> leftOut(DossierResult.LeftOut left) {
        List<CellValue> row = new ArrayList<>();
        row.add(CellValue.text(left.source()));
        IntStream.range(2, KINDS.size()).forEach(at -> row.add(CellValue.blank()));
        row.add(CellValue.text(words.in(left.fault().message())));
        return row;
    }
}
