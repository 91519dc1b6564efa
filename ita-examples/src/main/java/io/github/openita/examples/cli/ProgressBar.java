package io.github.openita.examples.cli;

import java.time.Duration;

/** A line that shows how far it is, where somebody looks at a terminal and it takes longer than a second. */
final class ProgressBar {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int CELLS = 30;

    private final Invocation invocation;
    private final long started = System.nanoTime();
    private boolean shown;

    ProgressBar(Invocation invocation) {
        this.invocation = invocation;
    }

    void show(int done, int all) {
        boolean late = System.nanoTime() - started > PATIENCE.toNanos();
        if (!late || !invocation.terminal().interactive().getAsBoolean()) {
            return;
        }
        int full = all == 0 ? CELLS : CELLS * done / all;
        invocation.err().print("\r[" + "#".repeat(full) + ".".repeat(CELLS - full) + "] " + done + "/" + all);
        invocation.err().flush();
        shown = true;
    }

    void clear() {
        if (shown) {
            invocation.err().print("\r" + " ".repeat(CELLS + 20) + "\r");
            invocation.err().flush();
        }
    }
}
