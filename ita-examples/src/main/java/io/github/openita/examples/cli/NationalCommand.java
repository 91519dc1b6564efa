package io.github.openita.examples.cli;

import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.national.NationalDocuments;
import io.github.openita.export.national.NationalRun;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Assesses the dossiers of many stations and writes what they say together. */
final class NationalCommand {

    private static final int MOST_NAMED = 20;

    private final Arguments arguments;
    private final Invocation invocation;
    private final List<DocumentFormat> formats;

    private NationalCommand(Arguments arguments, Invocation invocation) {
        this.arguments = arguments;
        this.invocation = invocation;
        this.formats = arguments.formats(DocumentFormat.PDF, DocumentFormat.XLSX);
    }

    static int run(Arguments arguments, Invocation invocation) {
        return new NationalCommand(arguments, invocation).run();
    }

    private int run() {
        Path input = arguments.dossiers();
        if (!Files.isReadable(input)) {
            throw new UsageException(Words.format("usage.unreadable", input.toString()));
        }
        NationalSummary summary = summary(input);
        tell(summary);
        return summary.leftOut().isEmpty() ? Ita.DONE : Ita.OPEN;
    }

    private NationalSummary summary(Path input) {
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        LocalDate asOf = arguments.asOf().orElseGet(() -> Arguments.today(invocation.clock()));
        Path out = arguments.out();
        ProgressBar bar = new ProgressBar(invocation);
        try {
            return NationalRun.of(editions, arguments.threads())
                    .run(input, out, asOf, bar::show, each -> write(each, bar))
                    .orElseThrow(() -> new UsageException(Words.format("usage.nothing", input.toString())));
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.national", input.toString(), out.toString()));
        } finally {
            bar.clear();
        }
    }

    private void write(NationalSummary summary, ProgressBar bar) throws IOException {
        bar.clear();
        int status = new Writing(arguments, invocation)
                .write(NationalDocuments.create().files(summary, formats, arguments.language()));
        if (status != Ita.DONE) {
            throw new IOException("not every file was written");
        }
    }

    private void tell(NationalSummary summary) {
        summary.leftOut().stream().limit(MOST_NAMED).forEach(this::name);
        int more = summary.leftOut().size() - MOST_NAMED;
        if (more > 0) {
            say(Words.format("national.more", more));
        }
        ScoreRange mean = summary.all().mean();
        say(Words.format(
                "national.counted", summary.stations().size(), summary.leftOut().size()));
        say(Words.format("national.score", mean.low(), mean.high()));
    }

    private void name(DossierResult.LeftOut left) {
        say(Words.format("national.left", left.source(), left.fault().message()));
    }

    private void say(Text text) {
        invocation.out().print(text.in(arguments.language()) + "\n");
    }
}
