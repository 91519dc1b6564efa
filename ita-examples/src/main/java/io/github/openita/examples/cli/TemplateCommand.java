package io.github.openita.examples.cli;

import io.github.openita.export.intake.IntakeWorkbook;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Writes the workbook that a station fills in. */
final class TemplateCommand {

    private TemplateCommand() {}

    static int run(Arguments arguments, Invocation invocation) {
        Path file = arguments.out();
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        Dossier dossier = arguments
                .from()
                .map(from -> Inputs.dossier(from, editions))
                .orElseGet(() -> empty(arguments, editions, 0));
        try {
            WholeFile.write(file, out -> IntakeWorkbook.of(editions).write(dossier, arguments.language(), out));
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.file", file.toString()));
        }
        invocation.out().print(file + "\n");
        return Ita.DONE;
    }

    /**
     * A dossier with nothing in it.
     *
     * @param year the fiscal year (B.E.) where none is asked for; 0 for that of the edition
     */
    static Dossier empty(Arguments arguments, Editions editions, int year) {
        EditionId edition = editions.ids().stream()
                .filter(id -> arguments.edition().map(id.toString()::equals).orElse(true))
                .max(Comparator.comparingInt(EditionId::issuedFor))
                .orElseThrow(() -> new UsageException(Words.format(
                        "usage.edition",
                        editions.ids().stream().map(EditionId::toString).collect(Collectors.joining(", ")))));
        return Dossier.of(
                edition.toString(), arguments.year().orElse(year == 0 ? edition.issuedFor() : year), Station.UNKNOWN);
    }
}
