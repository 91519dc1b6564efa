package io.github.openita.export.internal.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Gallery;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The same document gives the same bytes, whenever, wherever and beside whatever it is written. */
class WordBytesTest {

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void timeZoneAndLocaleLeaveNoTrace() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Written here = Written.of(Gallery.all());
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Bangkok"));
            Written there = Written.of(Gallery.all());
            for (String part : here.parts().keySet()) {
                assertThat(there.xml(part)).as(part).isEqualTo(here.xml(part));
            }
            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theTimeOfWritingLeavesNoTrace() throws IOException {
        Written written = Written.of(Gallery.all());
        assertFixedTimes(written.file().toArray());
        assertThat(written.parts().keySet())
                .filteredOn(name -> name.endsWith(".xlsx"))
                .hasSize(3);
        for (Map.Entry<String, byte[]> part : written.parts().entrySet()) {
            if (part.getKey().endsWith(".xlsx")) {
                assertFixedTimes(part.getValue());
            }
        }
    }

    private static void assertFixedTimes(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), UTF_8))
                            .contains(">2023-04-05T00:00:00Z<")
                            .doesNotContainPattern("20(2[4-9]|[3-9][0-9])-");
                }
            }
        }
    }

    @Test
    void manyThreadsWriteWhatOneWrites() throws Exception {
        Document document = Gallery.all();
        Written alone = Written.of(document);
        ItaExporter exporter = ItaExporter.create();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int at = 0; at < 24; at++) {
                tasks.add(() -> written(exporter, document));
            }
            for (Future<byte[]> each : threads.invokeAll(tasks)) {
                assertThat(each.get()).isEqualTo(alone.file().toArray());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] written(ItaExporter exporter, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(document, DocumentFormat.DOCX, out);
        return out.toByteArray();
    }
}
