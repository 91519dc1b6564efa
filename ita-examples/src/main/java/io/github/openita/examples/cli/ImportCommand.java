package io.github.openita.examples.cli;

import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeReader;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Editions;
import java.io.IOException;
import java.nio.file.Path;

/** Makes a dossier of a filled workbook; what cannot be read is named, and all else is kept. */
final class ImportCommand {

    private ImportCommand() {}

    static int run(Arguments arguments, Invocation invocation) {
        Path book = arguments.book();
        Path file = arguments.out();
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        IntakeResult result = IntakeReader.of(editions).read(book);
        result.problems().forEach(problem -> print(problem, book, invocation));
        Dossier dossier = result.dossier();
        if (dossier == null) {
            invocation.complain(Words.of("import.nothing"));
            return Ita.UNUSABLE;
        }
        write(file, DossierJson.of(editions).write(dossier));
        int problems = result.problems().size();
        String done = problems == 0
                ? Words.format("import.clean", file.toString()).in(arguments.language())
                : Words.format("import.problems", problems, file.toString()).in(arguments.language());
        invocation.out().print(done + "\n");
        return problems == 0 ? Ita.DONE : Ita.OPEN;
    }

    private static void print(IntakeProblem problem, Path book, Invocation invocation) {
        String at = problem.at() == null ? book.toString() : problem.at().toString();
        invocation.err().print(at + ": " + problem.message().in(invocation.language()) + "\n");
        invocation.err().print("    " + problem.message().in(invocation.other()) + "\n");
    }

    private static void write(Path file, byte[] json) {
        try {
            WholeFile.write(file, out -> out.write(json));
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.file", file.toString()));
        }
    }
}
