package io.github.openita.examples.host;

import io.github.openita.examples.host.Answer.Failed;
import io.github.openita.examples.host.Answer.Kind;
import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginDescriptor;
import io.github.openita.export.spi.PluginReply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plugin in memory. It is let go of when it is released and its last call has ended. */
final class LoadedPlugin {

    private static final Duration TO_START = Duration.ofSeconds(60);

    private final PluginArchive archive;
    private final PluginLoader loader;
    private final PluginDescriptor descriptor;
    private @Nullable PlatformPlugin plugin;
    private int calls;
    private boolean released;

    private LoadedPlugin(
            PluginArchive archive, PluginLoader loader, PlatformPlugin plugin, PluginDescriptor descriptor) {
        this.archive = archive;
        this.loader = loader;
        this.plugin = plugin;
        this.descriptor = descriptor;
    }

    /**
     * Loads the plugin of a ZIP.
     *
     * @throws IOException if there is none in it, or it fails when it starts
     */
    static LoadedPlugin of(Path zip) throws IOException {
        PluginArchive archive = PluginArchive.unpacked(zip);
        PluginLoader loader = new PluginLoader(archive.urls(), LoadedPlugin.class.getClassLoader());
        try {
            PlatformPlugin[] found = new PlatformPlugin[1];
            PluginDescriptor[] descriptor = new PluginDescriptor[1];
            Answer started = new TimedCall(loader, TO_START).of(() -> {
                found[0] = ServiceLoader.load(PlatformPlugin.class, loader)
                        .findFirst()
                        .orElseThrow();
                descriptor[0] = found[0].descriptor();
                return null;
            });
            if (found[0] == null
                    || descriptor[0] == null
                    || descriptor[0].id() == null
                    || descriptor[0].version() == null) {
                throw new IOException("no plugin in " + zip.getFileName() + ": " + started);
            }
            if (descriptor[0].spiVersion() > PlatformPlugin.SPI_VERSION) {
                throw new IOException(zip.getFileName() + " needs version " + descriptor[0].spiVersion());
            }
            return new LoadedPlugin(archive, loader, found[0], descriptor[0]);
        } catch (IOException | RuntimeException e) {
            loader.close();
            archive.delete();
            throw e;
        }
    }

    PluginDescriptor descriptor() {
        return descriptor;
    }

    ClassLoader loader() {
        return loader;
    }

    /** Calls the plugin, unless it was released. */
    Answer call(Function<PlatformPlugin, PluginReply> call, Duration limit) {
        PlatformPlugin called;
        synchronized (this) {
            if (released || plugin == null) {
                return new Failed(Kind.NO_PLUGIN, descriptor.id());
            }
            called = plugin;
            calls++;
        }
        try {
            Callable<PluginReply> task = () -> call.apply(called);
            return new TimedCall(loader, limit).of(task);
        } finally {
            ended();
        }
    }

    private void ended() {
        synchronized (this) {
            calls--;
        }
        letGo();
    }

    /** Calls it no more. */
    void release() {
        synchronized (this) {
            released = true;
        }
        letGo();
    }

    private void letGo() {
        synchronized (this) {
            if (!released || calls > 0 || plugin == null) {
                return;
            }
            plugin = null;
        }
        try {
            loader.close();
        } catch (IOException e) {
            // its files may stay open; nothing is called any more
        }
        archive.delete();
    }
}
