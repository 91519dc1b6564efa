package io.github.openita.export.internal.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FixedZipTest {

    private final FixedZip zip = new FixedZip();

    @Test
    void orderAndTimesOfTheOriginalLeaveNoTrace() throws IOException {
        byte[] one = zipped(0, "b.xml", "[Content_Types].xml", "_rels/.rels", "a.xml");
        byte[] other = zipped(1_600_000_000_000L, "_rels/.rels", "a.xml", "b.xml", "[Content_Types].xml");
        assertThat(zip.rewritten(one)).isEqualTo(zip.rewritten(other));
        assertThat(names(zip.rewritten(one))).containsExactly("[Content_Types].xml", "_rels/.rels", "a.xml", "b.xml");
    }

    @Test
    void workbooksInsideAreWrittenAnewToo() throws IOException {
        byte[] one = zip.written(Map.of("chart.xlsx", zipped(0, "a.xml")));
        byte[] other = zip.written(Map.of("chart.xlsx", zipped(1_600_000_000_000L, "a.xml")));
        assertThat(one).isNotEqualTo(other);
        assertThat(zip.rewritten(one)).isEqualTo(zip.rewritten(other));
    }

    private static byte[] zipped(long time, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(time);
                out.putNextEntry(entry);
                out.write(name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
