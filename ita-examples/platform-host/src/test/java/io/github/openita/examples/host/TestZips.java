package io.github.openita.examples.host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Plugins as ZIPs, made of the test plugin and what it shall do. */
final class TestZips {

    private static final String CLASS = "io/github/openita/examples/host/TestPlugin.class";

    private TestZips() {}

    static Path put(Path folder, String name, String version, String behaviour) throws IOException {
        Map<String, byte[]> jar = new LinkedHashMap<>();
        jar.put("META-INF/services/io.github.openita.export.spi.PlatformPlugin", text(TestPlugin.class.getName()));
        jar.put("version.txt", text(version));
        jar.put("behaviour.txt", text(behaviour));
        try (InputStream in = TestZips.class.getResourceAsStream("/" + CLASS)) {
            jar.put(CLASS, Objects.requireNonNull(in).readAllBytes());
        }
        return Files.write(folder.resolve(name), zip(Map.of("lib/test.jar", zip(jar))));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
