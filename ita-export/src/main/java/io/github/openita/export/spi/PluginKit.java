package io.github.openita.export.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The compatibility kit: whether a plugin keeps what {@link PlatformPlugin} promises. Any host may run it on any plugin. */
public final class PluginKit {

    private static final int THREADS = 4;

    private final PlatformPlugin plugin;
    private final byte[] dossier;
    private final Map<String, String> options;
    private final List<String> breaches = new ArrayList<>();

    private PluginKit(PlatformPlugin plugin, byte[] dossier, String asOf) {
        this.plugin = plugin;
        this.dossier = dossier.clone();
        this.options = Map.of(PluginOptions.AS_OF, asOf);
    }

    /**
     * Looks at a plugin.
     *
     * @param dossier a dossier that can be read, of an edition that the plugin knows
     * @param asOf a day in the fiscal year of the dossier, ISO 8601
     * @return what it does not keep, in English; nothing where it keeps all
     */
    public static List<String> breaches(PlatformPlugin plugin, byte[] dossier, String asOf) {
        PluginKit kit = new PluginKit(plugin, dossier, asOf);
        kit.guarded("descriptor", kit::descriptor);
        kit.guarded("assess", () -> kit.works("assess", plugin::assess, "application/json"));
        kit.guarded("export", () -> kit.works("export", plugin::export, ""));
        kit.guarded("draft", () -> kit.works("draft", plugin::draft, ""));
        kit.guarded("pack", () -> kit.works("pack", plugin::pack, "application/zip"));
        kit.guarded("rubbish", kit::rubbish);
        kit.guarded("threads", kit::threads);
        return List.copyOf(kit.breaches);
    }

    private void guarded(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | LinkageError e) {
            breaches.add(what + " throws " + e.getClass().getName());
        }
    }

    private void expect(boolean kept, Supplier<String> breach) {
        if (!kept) {
            breaches.add(breach.get());
        }
    }

    private void descriptor() {
        PluginDescriptor descriptor = plugin.descriptor();
        expect(!descriptor.id().isBlank(), () -> "the descriptor has no id");
        expect(!descriptor.version().isBlank(), () -> "the descriptor has no version");
        expect(
                descriptor.spiVersion() <= PlatformPlugin.SPI_VERSION,
                () -> "made for version " + descriptor.spiVersion() + " of the interface");
        expect(!descriptor.editions().isEmpty(), () -> "the descriptor names no edition");
        expect(descriptor.equals(plugin.descriptor()), () -> "the descriptor changes from call to call");
    }

    private void works(String name, BiFunction<InputStream, Map<String, String>, PluginReply> call, String mediaType) {
        PluginReply reply = call.apply(new ByteArrayInputStream(dossier), options);
        expect(reply.problems().isEmpty() && !reply.files().isEmpty(), () -> name + " makes nothing of a good dossier");
        for (PluginFile file : reply.files()) {
            expect(
                    file.name().matches("[A-Za-z0-9][A-Za-z0-9._-]*"),
                    () -> name + " gives a file a name that is not safe");
            expect(file.size() > 0, () -> name + " gives an empty file");
        }
        expect(
                mediaType.isEmpty()
                        || reply.files().stream()
                                .allMatch(file -> file.mediaType().equals(mediaType)),
                () -> name + " does not give " + mediaType);
        PluginReply undated = call.apply(new ByteArrayInputStream(dossier), Map.of());
        expect(!undated.problems().isEmpty(), () -> name + " does not ask for the day as of which it looks");
        PluginReply unknown = call.apply(
                new ByteArrayInputStream(dossier),
                Map.of(PluginOptions.AS_OF, options.get(PluginOptions.AS_OF), "no-such", "x"));
        expect(!unknown.problems().isEmpty(), () -> name + " passes over an option that it cannot know");
    }

    private void rubbish() {
        for (String text : List.of("", "{", "[]", "null", "\u0000", "{\"edition\":1}", "[".repeat(100_000))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            PluginReply reply = plugin.assess(new ByteArrayInputStream(bytes), options);
            expect(
                    reply.files().isEmpty() && !reply.problems().isEmpty(),
                    () -> "no problem is found in what is no dossier");
            reply.problems()
                    .forEach(problem -> expect(
                            !problem.code().isBlank()
                                    && !problem.messageTh().isBlank()
                                    && !problem.messageEn().isBlank(),
                            () -> "a problem without code or without words in both languages"));
        }
    }

    private void threads() {
        byte[] alone = bytes(plugin.assess(new ByteArrayInputStream(dossier), options));
        List<Thread> threads = new ArrayList<>();
        List<byte[]> answers = Collections.synchronizedList(new ArrayList<>());
        IntStream.range(0, THREADS)
                .forEach(i -> threads.add(new Thread(
                        () -> answers.add(bytes(plugin.assess(new ByteArrayInputStream(dossier), options))))));
        threads.forEach(Thread::start);
        threads.forEach(PluginKit::join);
        expect(
                answers.size() == THREADS && answers.stream().allMatch(each -> Arrays.equals(each, alone)),
                () -> "threads at once get other answers than one alone");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(PluginReply reply) {
        try (InputStream in = reply.files().get(0).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
