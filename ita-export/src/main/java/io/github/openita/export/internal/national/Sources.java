package io.github.openita.export.internal.national;

import io.github.openita.export.internal.file.ForeignZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All files with dossiers in a folder and those below it, or in a ZIP: what ends in {@code .json} and is neither hidden
 * nor a link. Sorted by name.
 */
public final class Sources implements AutoCloseable {

    /** How many files are looked at. */
    public static final int MOST = 50_000;

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 1_000;

    private final List<Source> files;
    private final AutoCloseable held;

    private Sources(Stream<Source> found, AutoCloseable held) {
        this.files = found.sorted(Comparator.comparing(Source::name)).toList();
        this.held = held;
    }

    /**
     * Those of a folder or a ZIP.
     *
     * @throws IOException if it is neither, cannot be read, or holds more than {@value #MOST} files
     */
    public static Sources of(Path input) throws IOException {
        return Files.isDirectory(input) ? folder(input) : zip(input);
    }

    /** The files, sorted by name. */
    public List<Source> files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        try {
            held.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static Sources folder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            List<Source> found = bounded(walk.filter(Files::isRegularFile)
                    .filter(each -> !Files.isSymbolicLink(each))
                    .<Source>map(each -> new FileInFolder(folder, each)));
            return new Sources(found.stream().filter(Sources::isDossier), () -> {});
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private static Sources zip(Path file) throws IOException {
        ForeignZip zip = ForeignZip.open(file);
        try {
            List<Source> found = bounded(zip.entries().stream()
                    .filter(each -> !each.isFolder() && !each.isLink())
                    .map(each -> new FileInZip(each, zip)));
            return new Sources(found.stream().filter(Sources::isDossier), zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static List<Source> bounded(Stream<Source> all) throws IOException {
        List<Source> found = all.limit(MOST + 1L).toList();
        if (found.size() > MOST) {
            throw new IOException("more than " + MOST + " files");
        }
        return found;
    }

    private static boolean isDossier(Source source) {
        String name = source.name();
        boolean hidden = name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
        return !hidden
                && name.length() <= LONGEST_NAME
                && name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
