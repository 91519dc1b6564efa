package io.github.openita.export.intake;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.openita.export.Samples;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Whatever is done to the parts of a workbook, or to a table, reading it ends with an answer. The seeds are tried with
 * the other tests; {@code -Pfuzz} searches on from them.
 */
class ImportFuzzTest {

    private static final int MOST_CHANGES = 8;

    /** Two sheets and all that is beside the sheets. */
    private static final Map<String, byte[]> PARTS = parts();

    @FuzzTest(maxDuration = "60s")
    void workbook(FuzzedDataProvider data) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(PARTS);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int change = data.consumeInt(1, MOST_CHANGES); change > 0 && data.remainingBytes() > 0; change--) {
            parts.computeIfPresent(data.pickValue(names), (name, part) -> changed(part, data));
        }
        IntakeResult result = IntakeTest.read(zip(parts));
        if (result.dossier() == null && result.problems().isEmpty()) {
            throw new AssertionError("no answer");
        }
    }

    @FuzzTest(maxDuration = "20s")
    void table(byte[] csv) throws IOException {
        ProcurementTable read = ProcurementTableReader.standard().read(new ByteArrayInputStream(csv));
        if (read.months().isEmpty() && read.problems().isEmpty()) {
            throw new AssertionError("no answer");
        }
    }

    /** A piece of a part taken out, and something else put in. */
    private static byte[] changed(byte[] part, FuzzedDataProvider data) {
        int from = data.consumeInt(0, part.length);
        int to = Math.min(part.length, from + data.consumeInt(0, 64));
        byte[] put = data.consumeString(48).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(part, 0, from);
        changed.writeBytes(put);
        changed.write(part, to, part.length - to);
        return changed.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(
                new ByteArrayInputStream(IntakeTest.workbook(Samples.dossier("gaps"), Language.EN)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!name.startsWith("xl/worksheets/") || name.matches(".*/sheet(1|21)\\.xml")) {
                    parts.put(name, in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
