package io.github.openita.examples.cli;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.export.intake.IntakeAnnotator;
import io.github.openita.export.intake.IntakeProblem;
import io.github.openita.export.intake.IntakeReader;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Editions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a dossier of a filled workbook; what cannot be read is named, and all else is kept. */
final class ImportCommand {

    private final Arguments arguments;
    private final Invocation invocation;
    private final Editions editions;

    private ImportCommand(Arguments arguments, Invocation invocation) {
        this.arguments = arguments;
        this.invocation = invocation;
        this.editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
    }

    static int run(Arguments arguments, Invocation invocation) {
        ImportCommand command = new ImportCommand(arguments, invocation);
        return arguments.isTable() ? new TableImport(arguments, invocation, command.editions).run() : command.run();
    }

    private int run() {
        Path book = arguments.book();
        Path file = arguments.out();
        IntakeResult result = IntakeReader.of(editions).read(book);
        new BookReport(invocation).print(book, result.problems());
        arguments.annotate().ifPresent(copy -> annotate(book, result, copy));
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

    private void annotate(Path book, IntakeResult result, Path copy) {
        boolean readable = result.problems().stream()
                .noneMatch(problem -> problem.kind() == IntakeProblem.Kind.FILE && result.dossier() == null);
        if (!readable) {
            return;
        }
        ByteArrayOutputStream annotated = new ByteArrayOutputStream();
        try {
            IntakeAnnotator.in(arguments.language())
                    .write(Files.readAllBytes(book), result, findings(result.dossier()), annotated);
        } catch (IOException e) {
            throw new UsageException(Words.format("import.copy", book.toString()));
        }
        write(copy, annotated.toByteArray());
        invocation.out().print(copy + "\n");
    }

    private List<Finding> findings(@Nullable Dossier dossier) {
        return dossier == null
                ? List.of()
                : Checklist.of(editions)
                        .assess(dossier, arguments.asOf().orElseGet(() -> Arguments.today(invocation.clock())))
                        .findings();
    }

    private static void write(Path file, byte[] content) {
        try {
            WholeFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.file", file.toString()));
        }
    }
}
