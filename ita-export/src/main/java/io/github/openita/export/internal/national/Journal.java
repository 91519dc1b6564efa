package io.github.openita.export.internal.national;

import io.github.openita.checklist.national.DossierResult;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a run has found so far, a line of JSON for each content of a file, so that the next run goes on where this one
 * ends, however it ends. The first line says under which circumstances; where they differ, the journal begins anew. Every
 * line carries a check; from the first one on that is torn or changed, lines are thrown away.
 */
public final class Journal implements AutoCloseable {

    /** Its name in the folder. */
    public static final String NAME = ".ita-national.journal";

    private static final long LARGEST = 512L << 20;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, JournalEntry> known = new HashMap<>();

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens that of a folder, or begins one.
     *
     * @param circumstances what results depend on besides the content of files
     * @throws IOException if it cannot be, or another run holds it
     */
    public static Journal open(Path folder, String circumstances) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel);
            Journal journal = new Journal(file, channel);
            journal.load(JournalEntry.line(Map.of("circumstances", circumstances)));
            return journal;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** What is known of the content with a hash, as the result of a file of that name. */
    public Optional<DossierResult> find(String sha256, String source) {
        return Optional.ofNullable(known.get(sha256)).map(each -> each.result(source));
    }

    /** Notes a result; it is on its way to the disk when this returns. */
    public void add(String sha256, DossierResult result) throws IOException {
        JournalEntry entry = JournalEntry.of(sha256, result);
        write(entry.line());
    }

    /** Ends the journal: all is done. */
    public void finish() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Until the channel is closed, no other run can write into the folder. */
    private static void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new IOException("another run holds the journal");
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("another run holds the journal", e);
        }
    }

    private void load(String head) throws IOException {
        long kept = channel.size() > LARGEST ? 0 : new JournalLines(channel).read(head, this::know);
        if (kept == 0) {
            known.clear();
        }
        channel.truncate(kept);
        channel.position(kept);
        if (kept == 0) {
            write(head);
        }
    }

    private void know(JournalEntry entry) {
        known.put(entry.sha256(), entry);
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
