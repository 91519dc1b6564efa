package io.github.openita.examples.host;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one plugin: its own first, so that no library of the host needs to match; from the host the interface of
 * plugins alone, from the JDK everything.
 */
final class PluginLoader extends URLClassLoader {

    private static final String SHARED = "io.github.openita.export.spi.";

    private final ClassLoader host;

    PluginLoader(URL[] jars, ClassLoader host) {
        super(jars, ClassLoader.getPlatformClassLoader());
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(SHARED)) {
            return host.loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            Class<?> found = loaded == null ? own(name) : loaded;
            if (found == null) {
                return super.loadClass(name, resolve);
            }
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    private @Nullable Class<?> own(String name) {
        if (name.startsWith("java.")) {
            return null;
        }
        try {
            return findClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    /** Its own alone where it has any: services of another version would not fit. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : Collections.enumeration(Collections.list(super.getResources(name)));
    }
}
