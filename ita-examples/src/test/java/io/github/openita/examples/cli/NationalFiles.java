package io.github.openita.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files of a folder with a check of their bytes. */
final class NationalFiles {

    private NationalFiles() {}

    static Map<String, List<Long>> of(Path folder) throws IOException {
        Map<String, List<Long>> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 check = new CRC32();
                check.update(bytes);
                files.put(file.getFileName().toString(), List.of((long) bytes.length, check.getValue()));
            }
        }
        return files;
    }
}
