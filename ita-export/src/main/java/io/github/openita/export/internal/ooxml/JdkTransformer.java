package io.github.openita.export.internal.ooxml;

import java.io.IOException;

/**
 * Lets POI write a package with the XML transformer of the JDK. POI looks for one anew for every part that it writes,
 * through all jars of the application, which takes most of the time that a short file needs, and would take whatever
 * one it finds there: the bytes of a file would depend on its host.
 */
public final class JdkTransformer {

    /** What writes a package. */
    @FunctionalInterface
    public interface Writing {
        /** Writes all of it. */
        void run() throws IOException;
    }

    /** Writes a package; the thread finds the application's own classes again afterwards. */
    public void during(Writing writing) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            writing.run();
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
