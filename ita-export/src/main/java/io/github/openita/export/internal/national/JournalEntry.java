package io.github.openita.export.internal.national;

import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.DossierResult.Counted;
import io.github.openita.checklist.national.DossierResult.LeftOut;
import io.github.openita.export.internal.json.PlainJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a journal.
 *
 * @param sha256 of the content of the file
 * @param found its result, without the name of the file
 */
record JournalEntry(String sha256, Map<String, Object> found) {

    private static final String CHECK = "check";
    private static final String ENTRY = "entry";
    private static final String HASH = "sha256";

    static JournalEntry of(String sha256, DossierResult result) {
        if (result instanceof Counted counted) {
            return new JournalEntry(sha256, ResultJson.of(counted.result()));
        }
        return new JournalEntry(sha256, ResultJson.of(((LeftOut) result).fault()));
    }

    DossierResult result(String source) {
        return found.containsKey("fault")
                ? new LeftOut(source, ResultJson.fault(found))
                : new Counted(source, ResultJson.result(found));
    }

    String line() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(HASH, sha256);
        entry.putAll(found);
        return line(entry);
    }

    /** Any object as a line with its check. */
    static String line(Map<String, ?> entry) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(CHECK, Hash.of(PlainJson.bytes(entry)));
        line.put(ENTRY, entry);
        return new String(PlainJson.bytes(line), StandardCharsets.UTF_8);
    }

    /** The entry of a line; nothing where it is torn, changed or none. */
    static Optional<JournalEntry> read(String line) {
        try {
            Object tree = PlainJson.tree(line.getBytes(StandardCharsets.UTF_8));
            Map<String, Object> entry =
                    ResultJson.object(ResultJson.object(tree).getOrDefault(ENTRY, Map.of()));
            if (!line(entry).equals(line)) {
                return Optional.empty();
            }
            JournalEntry read = new JournalEntry(ResultJson.text(entry, HASH), entry);
            read.result("");
            return Optional.of(read);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
