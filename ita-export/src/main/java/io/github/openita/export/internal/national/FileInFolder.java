package io.github.openita.export.internal.national;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk. */
record FileInFolder(Path folder, Path file) implements Source {

    @Override
    public String name() {
        return Source.shown(folder.relativize(file).toString().replace(File.separatorChar, '/'));
    }

    @Override
    public long statedSize() {
        return file.toFile().length();
    }

    @Override
    public byte[] content(int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
