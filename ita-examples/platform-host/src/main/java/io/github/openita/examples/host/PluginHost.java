package io.github.openita.examples.host;

import io.github.openita.examples.host.Answer.Failed;
import io.github.openita.examples.host.Answer.Kind;
import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginDescriptor;
import io.github.openita.export.spi.PluginReply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the newest version of every plugin that lies in a folder, and calls it within a time limit. One that throws is
 * called again; one that does not answer in time never is. May be used by many threads.
 */
final class PluginHost implements AutoCloseable {

    private static final Versions VERSIONS = new Versions();

    private final Path folder;
    private final Duration limit;
    private final Map<String, LoadedPlugin> current = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    PluginHost(Path folder, Duration limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * Looks for ZIPs that were not there before.
     *
     * @return what is wrong with those that could not be loaded
     */
    List<String> refresh() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Path> zips;
        try (Stream<Path> files = Files.list(folder)) {
            zips = files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
        for (Path zip : zips) {
            String key = zip.getFileName() + " " + Files.getLastModifiedTime(zip) + " " + Files.size(zip);
            if (seen.add(key)) {
                try {
                    take(LoadedPlugin.of(zip));
                } catch (IOException | RuntimeException e) {
                    faults.add(zip.getFileName() + ": " + e.getMessage());
                }
            }
        }
        return faults;
    }

    private synchronized void take(LoadedPlugin loaded) {
        String id = loaded.descriptor().id();
        LoadedPlugin before = current.get(id);
        if (before != null
                && VERSIONS.compare(
                                loaded.descriptor().version(),
                                before.descriptor().version())
                        <= 0) {
            loaded.release();
            return;
        }
        current.put(id, loaded);
        if (before != null) {
            before.release();
        }
    }

    synchronized List<PluginDescriptor> plugins() {
        return current.values().stream().map(LoadedPlugin::descriptor).toList();
    }

    /** The class loader of a plugin, to see whether it is let go of. */
    synchronized @Nullable ClassLoader loader(String id) {
        LoadedPlugin plugin = current.get(id);
        return plugin == null ? null : plugin.loader();
    }

    /** Calls the newest version of a plugin. */
    Answer call(String id, Function<PlatformPlugin, PluginReply> call) {
        LoadedPlugin plugin;
        synchronized (this) {
            plugin = current.get(id);
        }
        if (plugin == null) {
            return new Failed(Kind.NO_PLUGIN, id);
        }
        Answer answer = plugin.call(call, limit);
        if (answer instanceof Failed failed && failed.kind() == Kind.TIMED_OUT) {
            retire(id, plugin);
        }
        return answer;
    }

    private synchronized void retire(String id, LoadedPlugin plugin) {
        current.remove(id, plugin);
        plugin.release();
    }

    @Override
    public synchronized void close() {
        current.values().forEach(LoadedPlugin::release);
        current.clear();
    }
}
