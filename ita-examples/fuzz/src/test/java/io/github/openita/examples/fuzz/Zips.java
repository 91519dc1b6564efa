package io.github.openita.examples.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP with some bytes of its entries replaced, so that what is inside is reached and not the ZIP alone. */
final class Zips {

    private static final int LONGEST = 200;
    private static final int MOST_CHANGES = 4;

    private final Map<String, byte[]> entries;
    private final byte[] whole;

    private Zips(byte[] whole, Map<String, byte[]> entries) {
        this.whole = whole;
        this.entries = entries;
    }

    static Zips of(byte[] zip) throws IOException {
        return of(zip, name -> true);
    }

    /** With those entries alone that are kept. */
    static Zips of(byte[] zip, Predicate<String> kept) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (kept.test(entry.getName())) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return new Zips(zip, entries);
    }

    /** Changed as the data say: within an entry mostly, sometimes in the ZIP's own bytes. */
    byte[] changed(FuzzedDataProvider data) throws IOException {
        if (data.consumeInt(0, 9) == 0) {
            return spliced(whole, data);
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        String[] names = entries.keySet().toArray(String[]::new);
        for (int changes = data.consumeInt(1, MOST_CHANGES); changes > 0; changes--) {
            changed.computeIfPresent(data.pickValue(names), (name, bytes) -> spliced(bytes, data));
        }
        return zip(changed);
    }

    private byte[] zip(Map<String, byte[]> changed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> entry : changed.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] spliced(byte[] bytes, FuzzedDataProvider data) {
        int from = data.consumeInt(0, bytes.length);
        int to = Math.min(bytes.length, from + data.consumeInt(0, LONGEST));
        byte[] instead = data.consumeBytes(LONGEST);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + LONGEST);
        out.write(bytes, 0, from);
        out.writeBytes(instead);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
