package io.github.openita.export.publish;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.internal.file.WholeFile;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Writes many documents into a folder, several at a time, each file whole or not at all. */
public final class Publisher {

    private final ItaExporter exporter = ItaExporter.create();
    private final int threads;

    private Publisher(int threads) {
        this.threads = threads;
    }

    /**
     * A publisher.
     *
     * @param threads how many files are made at a time, 1 or more
     */
    public static Publisher of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread has to write");
        }
        return new Publisher(threads);
    }

    /** Hears how far the writing has come. */
    @FunctionalInterface
    public interface Progress {
        /** So many of all files are there. */
        void written(int files, int all);
    }

    /**
     * Writes files. Where one cannot be made the others still are.
     *
     * @param files what to write
     * @param folder where to; made if it is not there
     * @param progress hears of every file, in the caller's thread
     * @return the files written, and those that could not be
     * @throws IOException if the folder cannot be made
     */
    public Published write(List<PublishedFile> files, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, files.size())));
        try {
            CompletionService<Published.Result> done = new ExecutorCompletionService<>(workers);
            files.forEach(file -> done.submit(() -> write(file, folder)));
            return collect(files, done, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before every file was written", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Published collect(
            List<PublishedFile> files, CompletionService<Published.Result> done, Progress progress)
            throws InterruptedException {
        List<Published.Result> results = new ArrayList<>();
        progress.written(0, files.size());
        while (results.size() < files.size()) {
            try {
                results.add(done.take().get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
            progress.written(results.size(), files.size());
        }
        return Published.of(files, results);
    }

    private Published.Result write(PublishedFile file, Path folder) {
        Path target = folder.resolve(file.name());
        try {
            byte[] made = file.bytes(exporter);
            WholeFile.write(target, out -> out.write(made));
            return new Published.Result(file, target, null);
        } catch (IOException | RuntimeException e) {
            return new Published.Result(file, target, e);
        }
    }

    /**
     * The files of documents in those of the formats asked for that make sense for them; beside a workbook of data its
     * tables as CSV.
     */
    public static List<PublishedFile> files(
            List<StationDocument> documents, List<DocumentFormat> formats, FileNames names) {
        return documents.stream()
                .flatMap(each -> Stream.concat(
                        each.formats().stream()
                                .filter(formats::contains)
                                .map(format -> PublishedFile.of(names.of(each, format), each.document(), format)),
                        formats.contains(DocumentFormat.XLSX) ? tables(each, names) : Stream.empty()))
                .toList();
    }

    private static Stream<PublishedFile> tables(StationDocument of, FileNames names) {
        Language language = of.document().info().language();
        return of.document().data().stream()
                .map(table -> PublishedFile.csv(names.of(of.id() + "-" + table.key(), language, "csv"), table));
    }
}
