package io.github.openita.export.internal.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A ZIP whose entries are all of the same time, long past: what differs between two workbooks of
 * the same content is nothing else, since POI writes the parts in the order of their names. So nothing is packed twice.
 */
final class FixedTimes extends ZipArchiveOutputStream {

    private static final LocalDateTime PAST = LocalDateTime.of(1980, 2, 1, 0, 0);

    FixedTimes(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // A new entry: those of POI carry the size that a sheet had before its rows.
        ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
        fixed.setTimeLocal(PAST);
        super.putArchiveEntry(fixed);
    }
}
