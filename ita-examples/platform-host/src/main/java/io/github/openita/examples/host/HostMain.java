package io.github.openita.examples.host;

import io.github.openita.examples.host.Answer.Replied;
import io.github.openita.export.spi.PluginDescriptor;
import io.github.openita.export.spi.PluginOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Assesses every dossier of a folder with every plugin of another, on several threads, and says how it went. */
final class HostMain {

    private static final int ROUNDS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private HostMain() {}

    /** Plugins' folder, dossiers' folder, day as of which is assessed, threads. */
    public static void main(String... args) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (args.length != 4) {
            out.println("platform-host PLUGINS DOSSIERS DATE THREADS");
            System.exit(2);
        }
        List<Path> dossiers = dossiers(Path.of(args[1]));
        try (PluginHost host = new PluginHost(Path.of(args[0]), LIMIT)) {
            host.refresh().forEach(out::println);
            for (PluginDescriptor plugin : host.plugins()) {
                out.println(plugin.id() + " " + plugin.version() + " knows " + plugin.editions());
                run(host, plugin.id(), dossiers, args[2], Integer.parseInt(args[3]), out);
            }
        }
    }

    private static List<Path> dossiers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(PluginHost host, String id, List<Path> dossiers, String asOf, int threads, PrintStream out)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long started = System.nanoTime();
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (Path file : dossiers) {
                    byte[] dossier = Files.readAllBytes(file);
                    answers.add(workers.submit(() -> host.call(
                            id, plugin -> Operation.ASSESS.of(plugin, dossier, Map.of(PluginOptions.AS_OF, asOf)))));
                }
            }
            int replied = 0;
            for (Future<Answer> answer : answers) {
                replied += answer.get() instanceof Replied ? 1 : 0;
            }
            long milliseconds = (System.nanoTime() - started) / 1_000_000;
            out.println(replied + " of " + answers.size() + " calls answered on " + threads + " threads in "
                    + milliseconds + " ms");
        } finally {
            workers.shutdownNow();
        }
    }
}
