package io.github.openita.export.internal.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package anew, with its parts in a fixed order and with fixed times, since POI stamps them with the time of
 * writing. Workbooks inside the package, such as those of charts, are written anew too.
 */
public final class FixedZip {

    /**
     * A time without a time zone. At the earliest one that a zip file can hold, the JDK would add a time stamp in the
     * time zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Readers that stream want the types first, then the way to the main part. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    name -> name.equals("[Content_Types].xml") ? 0 : name.equals("_rels/.rels") ? 1 : 2)
            .thenComparing(Comparator.naturalOrder());

    /** A package with the same parts, the same bytes for the same parts. */
    public byte[] rewritten(byte[] zip) throws IOException {
        return written(parts(zip));
    }

    /** A package of parts by their names. */
    public byte[] written(Map<String, byte[]> parts) throws IOException {
        SortedMap<String, byte[]> ordered = new TreeMap<>(ORDER);
        ordered.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private SortedMap<String, byte[]> parts(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>(ORDER);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? rewritten(part) : part);
            }
        }
        return parts;
    }
}
