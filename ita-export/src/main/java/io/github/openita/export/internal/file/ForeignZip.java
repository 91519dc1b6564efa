package io.github.openita.export.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A ZIP of a stranger: what its directory says, and content that is read no further than asked. */
public final class ForeignZip implements AutoCloseable {

    private final ZipFile zip;

    private ForeignZip(ZipFile zip) {
        this.zip = zip;
    }

    /** A file in the ZIP. Its name is as it stands there, whatever a system would make of it. */
    public final class Entry {

        private final ZipArchiveEntry entry;

        private Entry(ZipArchiveEntry entry) {
            this.entry = entry;
        }

        /** The name. */
        public String name() {
            return new String(entry.getRawName(), StandardCharsets.UTF_8);
        }

        /** Whether it is a link to another file. */
        public boolean isLink() {
            return entry.isUnixSymlink();
        }

        /** Whether it is a folder. */
        public boolean isFolder() {
            return entry.isDirectory();
        }

        /** How large it says that it is, in bytes; not to be believed. Below zero where it does not say. */
        public long statedSize() {
            return entry.getSize();
        }

        /** Its content, to be read no further than wanted, and closed. */
        public InputStream stream() throws IOException {
            return zip.getInputStream(entry);
        }

        /** So many bytes of its content, or all where there are fewer. */
        public byte[] content(int most) throws IOException {
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readNBytes(most);
            }
        }
    }

    /** Opens a ZIP. */
    public static ForeignZip open(Path file) throws IOException {
        return new ForeignZip(ZipFile.builder().setPath(file).get());
    }

    /** Opens a ZIP that is in memory. */
    public static ForeignZip open(byte[] bytes) throws IOException {
        return new ForeignZip(ZipFile.builder().setByteArray(bytes).get());
    }

    /** All its files; two may have one name. */
    public List<Entry> entries() {
        return Collections.list(zip.getEntries()).stream().map(Entry::new).toList();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
