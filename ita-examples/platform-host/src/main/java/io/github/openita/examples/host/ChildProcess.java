package io.github.openita.examples.host;

import io.github.openita.examples.host.Answer.Failed;
import io.github.openita.examples.host.Answer.Kind;
import io.github.openita.examples.host.Answer.Replied;
import io.github.openita.export.spi.PluginReply;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls a plugin in a process of its own: with a heap that it cannot exceed, and killed when its time is over. */
final class ChildProcess {

    private final Path zip;
    private final int heapMegabytes;
    private final Duration limit;

    ChildProcess(Path zip, int heapMegabytes, Duration limit) {
        this.zip = zip;
        this.heapMegabytes = heapMegabytes;
        this.limit = limit;
    }

    Answer call(Operation operation, byte[] dossier, Map<String, String> options) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildMain.class.getName(),
                        zip.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture<PluginReply> reply =
                CompletableFuture.supplyAsync(() -> exchanged(process, operation, dossier, options));
        try {
            return new Replied(reply.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Failed(Kind.TIMED_OUT, limit.toString());
        } catch (ExecutionException e) {
            return new Failed(Kind.THREW, "the process ended without an answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Failed(Kind.TIMED_OUT, "interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static PluginReply exchanged(
            Process process, Operation operation, byte[] dossier, Map<String, String> options) {
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream());
                DataInputStream in = new DataInputStream(process.getInputStream())) {
            Wire.call(operation, dossier, options, out);
            return Wire.reply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
