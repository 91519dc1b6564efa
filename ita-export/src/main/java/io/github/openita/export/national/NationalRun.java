package io.github.openita.export.national;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.RollUp;
import io.github.openita.export.internal.national.Circumstances;
import io.github.openita.export.internal.national.DossierWork;
import io.github.openita.export.internal.national.Journal;
import io.github.openita.export.internal.national.Source;
import io.github.openita.export.internal.national.Sources;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.json.JsonLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Assesses all dossiers of a folder, those in the folders below it too, or of a ZIP. Files that end in {@code .json} are
 * taken; hidden ones and links are not. A dossier that cannot be assessed does not keep the others from it. What is found
 * is noted in a journal in the folder for results: a run that was interrupted goes on from there when it is started again
 * for the same day, with the same editions and version. Memory is bounded: of a station about a kilobyte is kept, and few
 * dossiers are held at a time.
 */
public final class NationalRun {

    /** Within these a dossier is read: far above any real one, and thousands in a row are safe in a small heap. */
    public static final JsonLimits LIMITS = new JsonLimits(4 << 20, 64, 200_000, 40, 20_000, 250_000, 50);

    private static final int MOST_THREADS = 64;

    private final Editions editions;
    private final Checklist checklist;
    private final int threads;

    private NationalRun(Editions editions, int threads) {
        this.editions = editions;
        this.checklist = Checklist.of(editions);
        this.threads = Math.min(threads, MOST_THREADS);
    }

    /**
     * A run.
     *
     * @param editions the editions that dossiers may answer
     * @param threads how many dossiers are assessed at a time, 1 or more; the results do not depend on it
     */
    public static NationalRun of(Editions editions, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread has to work");
        }
        return new NationalRun(editions, threads);
    }

    /** Hears how far it has come. */
    @FunctionalInterface
    public interface Progress {
        /** So many of all dossiers are done. */
        void assessed(int dossiers, int all);
    }

    /** Does something with the summary, before the journal is thrown away. */
    @FunctionalInterface
    public interface Use {
        /** Uses it, such as by writing files; where this fails, the journal is kept. */
        void of(NationalSummary summary) throws IOException;
    }

    /**
     * Assesses all.
     *
     * @param input the folder or ZIP
     * @param folder where the journal is kept; made if it is not there
     * @param asOf the day as of which all are assessed
     * @param progress hears of every dossier, in the caller's thread
     * @param use what the summary is for
     * @return the summary; nothing where there is no dossier that could be assessed, and then it was not used
     * @throws IOException if the input or the folder cannot be used, or another run uses that folder
     */
    public Optional<NationalSummary> run(Path input, Path folder, LocalDate asOf, Progress progress, Use use)
            throws IOException {
        try (Sources sources = Sources.of(input)) {
            if (sources.files().isEmpty()) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            try (Journal journal = Journal.open(folder, Circumstances.of(editions, asOf))) {
                RollUp all = new RollUp(editions);
                assessed(sources.files(), journal, asOf, progress).forEach(all::add);
                Optional<NationalSummary> summary = all.summary(asOf);
                if (summary.isPresent()) {
                    use.of(summary.get());
                    journal.finish();
                }
                return summary;
            }
        }
    }

    private List<DossierResult> assessed(List<Source> sources, Journal journal, LocalDate asOf, Progress progress)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, sources.size()));
        try {
            DossierWork work = new DossierWork(checklist, asOf, LIMITS, journal);
            CompletionService<DossierWork.Done> done = new ExecutorCompletionService<>(workers);
            for (int at = 0; at < sources.size(); at++) {
                int place = at;
                done.submit(() -> work.on(place, sources.get(place)));
            }
            return collect(sources.size(), done, journal, progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before every dossier was assessed", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<DossierResult> collect(
            int all, CompletionService<DossierWork.Done> done, Journal journal, Progress progress)
            throws IOException, InterruptedException {
        List<DossierWork.Done> results = new ArrayList<>();
        progress.assessed(0, all);
        while (results.size() < all) {
            DossierWork.Done one = next(done);
            if (one.isNew()) {
                journal.add(one.sha256(), one.result());
            }
            results.add(one);
            progress.assessed(results.size(), all);
        }
        results.sort(Comparator.comparingInt(DossierWork.Done::place));
        return results.stream().map(DossierWork.Done::result).toList();
    }

    private static DossierWork.Done next(CompletionService<DossierWork.Done> done) throws InterruptedException {
        try {
            return done.take().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
