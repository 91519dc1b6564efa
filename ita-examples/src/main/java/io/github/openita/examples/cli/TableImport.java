package io.github.openita.examples.cli;

import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeWorkbook;
import io.github.openita.export.intake.ProcurementTable;
import io.github.openita.export.intake.ProcurementTableReader;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Takes the rows of tables that a station keeps, form สขร. 1, into a dossier. */
final class TableImport {

    private static final String WORKBOOK = ".xlsx";

    private final Arguments arguments;
    private final Invocation invocation;
    private final Editions editions;

    TableImport(Arguments arguments, Invocation invocation, Editions editions) {
        this.arguments = arguments;
        this.invocation = invocation;
        this.editions = editions;
    }

    int run() {
        Path table = arguments.book();
        Path file = arguments.out();
        ProcurementTable read = arguments
                .month()
                .map(ProcurementTableReader::of)
                .orElseGet(ProcurementTableReader::standard)
                .read(table);
        new BookReport(invocation).print(table, read.problems());
        if (read.months().isEmpty()) {
            invocation.complain(Words.of("import.nothing"));
            return Ita.UNUSABLE;
        }
        Dossier dossier =
                arguments.into().map(into -> Inputs.dossier(into, editions)).orElseGet(() -> begun(read));
        write(read.into(dossier), file);
        int rows = read.months().stream()
                .mapToInt(month -> month.procurements().size())
                .sum();
        invocation
                .out()
                .print(Words.format("import.table", rows, read.months().size(), file.toString())
                                .in(arguments.language())
                        + "\n");
        return read.problems().stream().allMatch(each -> each.kind() == IntakeProblem.Kind.UNUSED)
                ? Ita.DONE
                : Ita.OPEN;
    }

    private Dossier begun(ProcurementTable read) {
        MonthlySummary first = read.months().get(0);
        return TemplateCommand.empty(
                arguments,
                editions,
                FiscalYear.containing(Objects.requireNonNull(first.month())).number());
    }

    private void write(Dossier dossier, Path file) {
        try {
            if (file.toString().endsWith(WORKBOOK)) {
                WholeFile.write(file, out -> IntakeWorkbook.of(editions).write(dossier, arguments.language(), out));
            } else {
                WholeFile.write(file, out -> out.write(DossierJson.of(editions).write(dossier)));
            }
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.file", file.toString()));
        }
    }
}
