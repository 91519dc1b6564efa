package io.github.openita.examples.cli;

import io.github.openita.export.UnrenderableException;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.export.publish.Published;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.export.publish.Publisher;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes files into the folder that was asked for, and says which. */
final class Writing {

    private final Arguments arguments;
    private final Invocation invocation;

    Writing(Arguments arguments, Invocation invocation) {
        this.arguments = arguments;
        this.invocation = invocation;
    }

    /** One file that is there already. */
    void write(String name, byte[] content) {
        Path file = arguments.out().resolve(name);
        try {
            Files.createDirectories(arguments.out());
            WholeFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw new UsageException(
                    Words.format("usage.folder", arguments.out().toString()));
        }
        invocation.out().print(file + "\n");
    }

    int write(List<PublishedFile> files) {
        Path folder = arguments.out();
        ProgressBar bar = new ProgressBar(invocation);
        Published published = published(files, folder, bar);
        for (Path file : published.written()) {
            invocation.out().print(file + "\n");
        }
        published.failed().forEach(this::complain);
        if (!published.failed().isEmpty()) {
            return Ita.UNUSABLE;
        }
        invocation
                .out()
                .print(Words.format("export.written", published.written().size(), folder.toString())
                                .in(arguments.language())
                        + "\n");
        return Ita.DONE;
    }

    private Published published(List<PublishedFile> files, Path folder, ProgressBar bar) {
        try {
            return Publisher.of(arguments.threads()).write(files, folder, bar::show);
        } catch (IOException e) {
            throw new UsageException(Words.format("usage.folder", folder.toString()));
        } finally {
            bar.clear();
        }
    }

    private void complain(Published.Result result) {
        @Nullable Exception fault = result.fault();
        Text why = fault instanceof UnrenderableException block
                ? Words.format("export.block", block.place())
                : Words.of("export.file");
        invocation.complain(Words.format("export.failed", result.path().toString(), why));
        if (fault != null && invocation.verbose()) {
            fault.printStackTrace(invocation.err());
        }
    }
}
