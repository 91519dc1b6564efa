package io.github.openita.examples.host;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Whether the garbage collector takes something, caches of the JDK notwithstanding: those hold it until memory is short. */
final class Collected {

    private static final int TRIES = 20;

    private Collected() {}

    static boolean soon(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < TRIES && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(50);
        }
        if (reference.get() != null) {
            shortenMemory();
            System.gc();
            Thread.sleep(200);
        }
        return reference.get() == null;
    }

    /** The JDK empties its caches before it gives up. */
    private static void shortenMemory() {
        List<byte[]> all = new ArrayList<>();
        try {
            while (all.size() < Integer.MAX_VALUE) {
                all.add(new byte[8 << 20]);
            }
        } catch (OutOfMemoryError e) {
            all.clear();
        }
    }
}
