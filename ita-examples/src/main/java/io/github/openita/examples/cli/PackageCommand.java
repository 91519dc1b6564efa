package io.github.openita.examples.cli;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.export.submission.PackageFault;
import io.github.openita.export.submission.PackageVerifier;
import io.github.openita.export.submission.SubmissionPackage;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a submission package, or compares one with its manifest. */
final class PackageCommand {

    private PackageCommand() {}

    static int run(Arguments arguments, Invocation invocation) {
        return arguments
                .verify()
                .map(file -> verify(file, arguments, invocation))
                .orElseGet(() -> make(arguments, invocation));
    }

    private static int make(Arguments arguments, Invocation invocation) {
        Path file = arguments.out();
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        Dossier dossier = Inputs.dossier(arguments.dossier(), editions);
        Assessment assessment = Checklist.of(editions)
                .assess(dossier, arguments.asOf().orElseGet(() -> Arguments.today(invocation.clock())));
        try {
            SubmissionPackage.create().write(dossier, assessment, file);
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.file", file.toString()));
        }
        invocation.out().print(file + "\n");
        return Ita.DONE;
    }

    private static int verify(Path file, Arguments arguments, Invocation invocation) {
        if (!Files.isReadable(file)) {
            throw new UsageException(Words.format("usage.unreadable", file.toString()));
        }
        List<PackageFault> faults = PackageVerifier.verify(file);
        for (PackageFault fault : faults) {
            invocation.out().print("✗ " + fault.message().in(arguments.language()) + "\n");
        }
        if (faults.isEmpty()) {
            invocation.out().print("✓ " + Words.of("package.whole").in(arguments.language()) + "\n");
        }
        return faults.isEmpty() ? Ita.DONE : Ita.OPEN;
    }
}
