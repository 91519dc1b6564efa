package io.github.openita.export.internal.national;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.national.DossierFault;
import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.StationResult;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** From a file to the result of its dossier. Large files wait for each other, so that few bytes are held at a time. */
public final class DossierWork {

    private final Checklist checklist;
    private final DossierJson json;
    private final LocalDate asOf;
    private final int largest;
    private final Journal journal;
    private final Semaphore room;

    /** Work on dossiers of the checklist's editions. */
    public DossierWork(Checklist checklist, LocalDate asOf, JsonLimits limits, Journal journal) {
        this.checklist = checklist;
        this.json = DossierJson.of(checklist.editions(), limits);
        this.asOf = asOf;
        this.largest = limits.maxBytes();
        this.journal = journal;
        this.room = new Semaphore(largest, true);
    }

    /**
     * What became of a file.
     *
     * @param place its place among all
     * @param sha256 of its content; empty where it could not be read
     * @param result the result
     * @param isNew whether the journal does not have it yet
     */
    public record Done(int place, String sha256, DossierResult result, boolean isNew) {}

    /** Works on a file. */
    public Done on(int place, Source source) throws InterruptedException {
        int taken = (int) Math.min(largest, Math.max(1, source.statedSize()));
        room.acquire(taken);
        try {
            byte[] content = source.content(largest + 1);
            return content.length > largest
                    ? new Done(place, "", left(source, DossierFault.of(DossierFault.Kind.TOO_LARGE)), false)
                    : known(place, source, content);
        } catch (IOException e) {
            return new Done(place, "", left(source, DossierFault.of(DossierFault.Kind.UNREADABLE)), false);
        } finally {
            room.release(taken);
        }
    }

    private Done known(int place, Source source, byte[] content) {
        String sha256 = Hash.of(content);
        Optional<DossierResult> known = journal.find(sha256, source.name());
        return known.map(result -> new Done(place, sha256, result, false))
                .orElseGet(() -> new Done(place, sha256, assess(source, content), true));
    }

    private DossierResult assess(Source source, byte[] content) {
        try {
            return new DossierResult.Counted(
                    source.name(), StationResult.of(checklist.assess(json.read(content, source.name()), asOf)));
        } catch (InvalidInputException e) {
            return left(source, DossierFault.of(e));
        } catch (RuntimeException e) {
            // One dossier must not keep all others from being assessed; it is named among those left out.
            return left(source, DossierFault.of(DossierFault.Kind.FAILED));
        }
    }

    private static DossierResult left(Source source, DossierFault fault) {
        return new DossierResult.LeftOut(source.name(), fault);
    }
}
