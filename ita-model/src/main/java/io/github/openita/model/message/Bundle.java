package io.github.openita.model.message;

import io.github.openita.model.text.ThaiText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One file of a catalogue. What is wrong with it is added to a list, so that one failure can tell of all. */
final class Bundle {

    private Bundle() {}

    static Map<String, String> read(Class<?> anchor, String file, List<String> problems) {
        Entries entries = new Entries(file, problems);
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                problems.add("no file " + file);
            } else {
                load(entries, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            problems.add("unreadable file " + file + " (" + e.getMessage() + ")");
        }
        Map<String, String> texts = new TreeMap<>();
        for (String key : entries.stringPropertyNames()) {
            texts.put(key, entries.text(key));
        }
        return texts;
    }

    private static void load(Properties entries, InputStream in) throws IOException {
        // A decoder of its own refuses bytes that are not UTF-8; the charset alone would replace them.
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            entries.load(reader);
        }
    }

    /** Properties that tell of a key that comes twice, where the JDK's own keep the last. */
    private static final class Entries extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient String file;
        private final transient List<String> problems;

        Entries(String file, List<String> problems) {
            this.file = file;
            this.problems = problems;
        }

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null) {
                problems.add("twice in " + file + ": " + key);
            }
            return before;
        }

        String text(String key) {
            String text = getProperty(key, "");
            if (ThaiText.isBlank(text)) {
                problems.add("blank in " + file + ": " + key);
            } else if (!Places.areWellFormed(text)) {
                problems.add("stray brace in " + file + ": " + key);
            }
            return text;
        }
    }
}
