package io.github.openita.examples.host;

import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginDescriptor;
import io.github.openita.export.spi.PluginFile;
import io.github.openita.export.spi.PluginReply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A plugin that behaves as the text in its jar says. */
public final class TestPlugin implements PlatformPlugin {

    private final String version = text("version.txt");
    private final String behaviour = text("behaviour.txt");

    private static String text(String name) {
        try (InputStream in = TestPlugin.class.getResourceAsStream("/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PluginDescriptor descriptor() {
        if (behaviour.equals("dead")) {
            throw new IllegalStateException("dead");
        }
        return new PluginDescriptor("test", version, SPI_VERSION, List.of("none:1"), List.of());
    }

    @Override
    public PluginReply assess(InputStream dossier, Map<String, String> options) {
        return switch (behaviour) {
            case "throws" -> throw new IllegalStateException("thrown");
            case "error" -> throw new StackOverflowError();
            case "null" -> nothing();
            case "empty" -> PluginReply.of(List.of());
            case "path" -> PluginReply.of(List.of(new PluginFile("../up", "text/plain", new byte[1])));
            case "sleeps" -> slept();
            case "spins" -> spun();
            case "eats" -> eaten();
            case "prints" -> printed();
            default ->
                PluginReply.of(
                        List.of(new PluginFile("version.txt", "text/plain", version.getBytes(StandardCharsets.UTF_8))));
        };
    }

    @SuppressWarnings("NullAway") // what a plugin must not do
    private static PluginReply nothing() {
        return null;
    }

    private static PluginReply slept() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return PluginReply.of(List.of());
    }

    private static PluginReply spun() {
        long end = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return PluginReply.of(List.of());
    }

    private static PluginReply eaten() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[1 << 20]);
            if (all.size() < 0) {
                return PluginReply.of(List.of());
            }
        }
    }

    private PluginReply printed() {
        System.out.println("noise");
        return PluginReply.of(
                List.of(new PluginFile("version.txt", "text/plain", version.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public PluginReply export(InputStream dossier, Map<String, String> options) {
        return assess(dossier, options);
    }

    @Override
    public PluginReply draft(InputStream dossier, Map<String, String> options) {
        return assess(dossier, options);
    }

    @Override
    public PluginReply pack(InputStream dossier, Map<String, String> options) {
        return assess(dossier, options);
    }
}
