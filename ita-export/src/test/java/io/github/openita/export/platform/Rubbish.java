package io.github.openita.export.platform;

import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginDescriptor;
import io.github.openita.export.spi.PluginReply;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** A plugin that keeps nothing of what the interface promises. */
final class Rubbish implements PlatformPlugin {

    private int calls;

    @Override
    public PluginDescriptor descriptor() {
        return new PluginDescriptor("", "v" + calls++, 99, List.of(), List.of());
    }

    @Override
    public PluginReply assess(InputStream dossier, Map<String, String> options) {
        throw new IllegalStateException("rubbish");
    }

    @Override
    public PluginReply export(InputStream dossier, Map<String, String> options) {
        return PluginReply.of(List.of());
    }

    @Override
    public PluginReply draft(InputStream dossier, Map<String, String> options) {
        return PluginReply.of(List.of());
    }

    @Override
    public PluginReply pack(InputStream dossier, Map<String, String> options) {
        return PluginReply.of(List.of());
    }
}
