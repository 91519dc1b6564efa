package io.github.openita.export.internal.national;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the lines of a journal, as long as they are whole. */
final class JournalLines {

    private static final int LONGEST = 1 << 16;

    private final InputStream in;
    private long length;

    JournalLines(FileChannel channel) {
        this.in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    }

    /**
     * Reads all whole lines after the head.
     *
     * @return how many bytes they are with the head; 0 where the head is another
     */
    long read(String head, Consumer<JournalEntry> entries) throws IOException {
        if (!next().filter(head::equals).isPresent()) {
            return 0;
        }
        long whole = length;
        Optional<JournalEntry> entry = next().flatMap(JournalEntry::read);
        while (entry.isPresent()) {
            entries.accept(entry.get());
            whole = length;
            entry = next().flatMap(JournalEntry::read);
        }
        return whole;
    }

    /** The next line; nothing at the end, and where it has no end or no line is so long. */
    private Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        while (read >= 0 && read != '\n' && line.size() < LONGEST) {
            line.write(read);
            read = in.read();
        }
        if (read != '\n') {
            return Optional.empty();
        }
        length += line.size() + 1L;
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }
}
