package io.github.openita.examples.host;

import io.github.openita.examples.host.Answer.Failed;
import io.github.openita.examples.host.Answer.Kind;
import io.github.openita.examples.host.Answer.Replied;
import io.github.openita.export.spi.PluginReply;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One call on a thread of its own, with the plugin's class loader as that of its context. What the plugin leaves on the
 * thread goes with it.
 */
final class TimedCall {

    private final ClassLoader loader;
    private final Duration limit;

    TimedCall(ClassLoader loader, Duration limit) {
        this.loader = loader;
        this.limit = limit;
    }

    Answer of(Callable<PluginReply> call) {
        FutureTask<PluginReply> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "plugin call");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        thread.start();
        try {
            PluginReply reply = task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return reply == null ? new Failed(Kind.RUBBISH, "no reply") : checked(reply);
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Failed(Kind.TIMED_OUT, limit.toString());
        } catch (ExecutionException e) {
            return new Failed(
                    Kind.THREW,
                    Objects.requireNonNullElse(e.getCause(), e).getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            task.cancel(true);
            return new Failed(Kind.TIMED_OUT, "interrupted");
        }
    }

    private static Answer checked(PluginReply reply) {
        if (reply.files().isEmpty() == reply.problems().isEmpty()) {
            return new Failed(Kind.RUBBISH, "neither files nor problems, or both");
        }
        boolean safe = reply.files().stream().allMatch(file -> file.name().matches("[A-Za-z0-9][A-Za-z0-9._-]*"));
        return safe ? new Replied(reply) : new Failed(Kind.RUBBISH, "a name of a file that is not safe");
    }
}
