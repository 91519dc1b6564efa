package io.github.openita.examples.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The jars of a plugin, unpacked into a folder of their own: those below {@code lib/} and nothing else, within limits.
 *
 * @param folder the folder
 * @param jars the jars
 */
record PluginArchive(Path folder, List<Path> jars) {

    private static final int MOST_JARS = 200;
    private static final long MOST_BYTES = 256L << 20;

    /** Copies the list. */
    PluginArchive {
        jars = List.copyOf(jars);
    }

    /**
     * Unpacks a ZIP.
     *
     * @throws IOException if it cannot be read, has no jars, or more or larger ones than a plugin has
     */
    static PluginArchive unpacked(Path zip) throws IOException {
        Path folder = Files.createTempDirectory("plugin");
        try {
            List<Path> jars = jars(zip, folder);
            if (jars.isEmpty()) {
                throw new IOException("no jars in " + zip.getFileName());
            }
            return new PluginArchive(folder, jars);
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    private static List<Path> jars(Path file, Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.matches("lib/[A-Za-z0-9][A-Za-z0-9._-]*[.]jar")) {
                    Path jar = folder.resolve(name.substring("lib/".length()));
                    room -= copied(zip, jar, room);
                    jars.add(jar);
                }
                if (jars.size() > MOST_JARS) {
                    throw new IOException("too many jars in " + file.getFileName());
                }
            }
        }
        return jars;
    }

    private static long copied(InputStream from, Path jar, long room) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(jar)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                bytes += read;
                if (bytes > room) {
                    throw new IOException("the jars are larger than those of any plugin");
                }
                out.write(buffer, 0, read);
            }
        }
        return bytes;
    }

    URL[] urls() throws IOException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    void delete() {
        delete(folder);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // what is left lies in the folder for temporary files
        }
    }
}
