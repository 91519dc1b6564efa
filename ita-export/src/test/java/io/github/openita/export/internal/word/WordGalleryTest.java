package io.github.openita.export.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Gallery;
import io.github.openita.export.ItaExporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves a file with every block in it, to be looked at. */
class WordGalleryTest {

    @Test
    void writesTheGallery() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        Path file = folder.resolve("gallery.docx");
        ItaExporter.create().write(Gallery.all(), DocumentFormat.DOCX, file);
        assertThat(file).isNotEmptyFile();
    }
}
