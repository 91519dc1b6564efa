package io.github.openita.export;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the gallery in every format into a folder: what a process of its own makes of it. */
public final class GalleryFiles {

    private GalleryFiles() {}

    /** The folder is the argument. */
    public static void main(String... args) throws IOException {
        for (DocumentFormat format : DocumentFormat.values()) {
            ItaExporter.create()
                    .write(Gallery.all(), format, Path.of(args[0]).resolve("gallery." + format.extension()));
        }
    }
}
