package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.export.intake.ProcurementTable;
import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.content.procurement.MonthlySummary;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tables of form สขร. 1 in a file, one a sheet. */
public final class FormReading {

    private final Findings findings = new Findings();
    private final List<MonthlySummary> months = new ArrayList<>();
    private final Set<YearMonth> read = new HashSet<>();
    private final Optional<YearMonth> given;

    private FormReading(Optional<YearMonth> given) {
        this.given = given;
    }

    /** The largest file that is read, in bytes. */
    public static int largest() {
        return BookLimits.DEFAULT.bytes();
    }

    /** A file that could not be read at all. */
    public static ProcurementTable unreadable() {
        FormReading none = new FormReading(Optional.empty());
        none.findings.add(Kind.FILE, null, Vocabulary.say("file.unreadable"));
        return none.result();
    }

    /**
     * Reads a workbook or CSV.
     *
     * @param month of a table that does not say it
     */
    public static ProcurementTable read(byte[] file, Optional<YearMonth> month) {
        FormReading reading = new FormReading(month);
        try {
            List<Grid> grids = FileKind.isText(file)
                    ? List.of(CsvGrid.of(file, BookLimits.DEFAULT))
                    : new BookReader(BookLimits.DEFAULT).read(file).sheets();
            grids.forEach(reading::sheet);
            if (reading.months.isEmpty() && reading.findings.all().isEmpty()) {
                reading.findings.add(Kind.FILE, null, Vocabulary.say("form.none"));
            }
        } catch (UnusableBook e) {
            reading.findings.add(Kind.FILE, null, e.why());
        }
        return reading.result();
    }

    private ProcurementTable result() {
        return new ProcurementTable(months, findings.all());
    }

    private void sheet(Grid grid) {
        SheetCell whole = new SheetCell(grid.sheet(), "");
        Optional<FormHead> head = FormHead.find(grid);
        if (head.isEmpty()) {
            if (!grid.rows().isEmpty()) {
                findings.add(Kind.UNUSED, whole, Vocabulary.say("form.noTable"));
            }
            return;
        }
        if (!head.get().missing().isEmpty()) {
            findings.add(
                    Kind.STRUCTURE,
                    whole,
                    Vocabulary.say("form.columns", FormColumn.names(head.get().missing())));
        }
        List<YearMonth> said = FormMonth.said(grid, head.get().first());
        given.filter(month -> !said.contains(month)).ifPresent(said::add);
        if (said.size() != 1) {
            findings.add(Kind.STRUCTURE, whole, Vocabulary.say(said.isEmpty() ? "form.noMonth" : "form.twoMonths"));
        } else if (!read.add(said.get(0))) {
            findings.add(Kind.STRUCTURE, whole, Vocabulary.say("form.monthTwice"));
        } else {
            months.add(new FormRows(grid, head.get(), findings).month(said.get(0)));
        }
    }
}
