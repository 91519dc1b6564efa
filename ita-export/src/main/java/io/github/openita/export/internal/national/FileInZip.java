package io.github.openita.export.internal.national;

import io.github.openita.export.internal.file.ForeignZip;
import java.io.IOException;

/** A file in a ZIP; one at a time is unpacked, into memory and no further than what it says of its size. */
record FileInZip(ForeignZip.Entry entry, ForeignZip zip) implements Source {

    @Override
    public String name() {
        return Source.shown(entry.name());
    }

    @Override
    public long statedSize() {
        return Math.max(0, entry.statedSize());
    }

    @Override
    public byte[] content(int most) throws IOException {
        long stated = statedSize();
        int room = (int) Math.min(most, stated + 1);
        synchronized (zip) {
            byte[] content = entry.content(room);
            if (content.length > stated) {
                throw new IOException("larger than it says");
            }
            return content;
        }
    }
}
